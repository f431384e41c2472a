using Xunit;

namespace AiGovernance.Tests.UseCases.Import;

/// <summary>Where the federal inventory of 2024 lies; a test that needs it skips where it is absent.</summary>
internal static class SharedInventory
{
    private const string Name = "data/inventory/omb-2024-consolidated-ai-inventory-raw-v2.csv";

    public static string Path
    {
        get
        {
            var found = Places().Select(place => System.IO.Path.Combine(place, Name)).FirstOrDefault(File.Exists);
            if (found is null) Assert.Skip($"{Name} is not here: set AIGOVERNANCE_SHARED to the folder that holds data/.");
            return found;
        }
    }

    private static IEnumerable<string> Places()
    {
        if (Environment.GetEnvironmentVariable("AIGOVERNANCE_SHARED") is { Length: > 0 } named) yield return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return System.IO.Path.Combine(folder.FullName, "shared");
    }
}
