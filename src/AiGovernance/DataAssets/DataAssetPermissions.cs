using AiGovernance.Access;

namespace AiGovernance.DataAssets;

/// <summary>Who may do what with data sources.</summary>
public static class DataAssetPermissions
{
    /// <summary>Everyone signed in may know which data sources there are and how sensitive they are: they have to name what they use (S15).</summary>
    public static readonly Permission List = Permission.Everyone("data-assets.list");
}
