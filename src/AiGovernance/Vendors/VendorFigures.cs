using AiGovernance.Organisation.Settings;

namespace AiGovernance.Vendors;

/// <summary>What the organisation sets for itself about vendors.</summary>
public static class VendorFigures
{
    private const string Area = "Vendors";

    public static readonly PolicyFigure LinkDays = new("Vendors:LinkDays", Area, "VN-2", "A link to a questionnaire is open for", "days", 30, 1, 90);
    public static readonly PolicyFigure ValidMonths = new("Vendors:ValidMonths", Area, "VN-6", "A result is valid for", "months", 12, 3, 24);
    public static readonly PolicyFigure GraceDays = new("Vendors:GraceDays", Area, "VN-6", "After that, running uses go on for", "days", 60, 0, 120);

    public static IReadOnlyList<PolicyFigure> All { get; } = [LinkDays, ValidMonths, GraceDays];
}
