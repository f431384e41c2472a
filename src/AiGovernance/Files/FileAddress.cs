namespace AiGovernance.Files;

/// <summary>Where files are fetched.</summary>
public static class FileAddress
{
    public static string Of(FileId id) => $"/files/{id.Value:D}";
}
