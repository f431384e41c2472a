namespace AiGovernance.DataAssets;

/// <summary>Where a data source has its page.</summary>
public static class DataAddress
{
    public const string Register = "/data";

    public static string Of(DataAssetId id) => $"{Register}/{id.Value:D}";
}
