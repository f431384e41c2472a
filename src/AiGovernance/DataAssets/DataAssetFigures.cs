using AiGovernance.Organisation.Settings;

namespace AiGovernance.DataAssets;

/// <summary>What the organisation sets for itself about access to data.</summary>
public static class DataAssetFigures
{
    private const string Area = "Access to data";

    public static readonly PolicyFigure UnusedDays = new("DataAssets:UnusedDays", Area, "DA-4", "An access is listed as unused after", "days", 30, 7, 180);
    public static readonly PolicyFigure GrantDays = new("DataAssets:GrantDays", Area, "DA-4", "An access is granted for at most", "days", 366, 30, 732);

    public static IReadOnlyList<PolicyFigure> All { get; } = [UnusedDays, GrantDays];
}
