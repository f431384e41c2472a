using Xunit;

namespace AiGovernance.Tests.Support;

/// <summary>Public data beside the checkout; tests that need it are skipped without.</summary>
public static class SharedData
{
    public static string Text(string name)
    {
        var found = Places().Select(place => Path.Combine(place, name)).FirstOrDefault(System.IO.File.Exists);
        if (found is null) Assert.Skip($"{name} is not here: set AIGOVERNANCE_SHARED to the folder that holds data/.");
        return System.IO.File.ReadAllText(found);
    }

    private static IEnumerable<string> Places()
    {
        if (Environment.GetEnvironmentVariable("AIGOVERNANCE_SHARED") is { Length: > 0 } named) yield return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, "shared");
    }
}
