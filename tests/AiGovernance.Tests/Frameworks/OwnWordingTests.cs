using System.Text.Json;
using System.Text.RegularExpressions;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Frameworks.Packs;
using Xunit;

namespace AiGovernance.Tests.Frameworks;

/// <summary>Official ids, our own words (FW-1): no run of six words is NIST's.</summary>
public sealed partial class OwnWordingTests
{
    private const int Run = 6;

    [Fact]
    public void No_run_of_six_words_is_that_of_NIST()
    {
        var file = Path.Combine(SharedFolder(), "reference", "nist-ai-rmf-1.0.json");
        if (!File.Exists(file)) Assert.Skip($"Shared reference data not found: {file}");

        using var nist = JsonDocument.Parse(File.ReadAllText(file));
        var theirs = Texts(nist.RootElement).SelectMany(Runs).ToHashSet();
        Assert.True(theirs.Count > 500, "The reference text was not read.");

        var catalogue = RmfCatalogue.Load();
        string[] ours =
        [
            .. catalogue.Functions.Select(f => f.Wording), .. catalogue.Categories.Select(c => c.Wording),
            .. catalogue.Subcategories.Select(s => s.Wording), .. catalogue.Subcategories.Select(s => s.Attestation).OfType<string>(),
            .. EvidenceRules.All.Select(r => r.Sentence),
        ];
        Assert.DoesNotContain(ours.SelectMany(Runs), theirs.Contains);
    }

    [Fact]
    public void Nor_that_of_its_profile_for_generative_AI()
    {
        var file = Path.Combine(SharedFolder(), "reference", "nist-ai-600-1-genai.json");
        if (!File.Exists(file)) Assert.Skip($"Shared reference data not found: {file}");

        using var nist = JsonDocument.Parse(File.ReadAllText(file));
        var theirs = nist.RootElement.GetProperty("actions").EnumerateArray().Select(a => a.GetProperty("text").GetString()!)
            .Concat(nist.RootElement.GetProperty("risks").EnumerateArray().Select(r => r.GetProperty("definition").GetString()!)).SelectMany(Runs).ToHashSet();
        Assert.True(theirs.Count > 3000, "The reference text was not read.");

        string[] ours = [.. GenAiCatalogue.Load(RmfCatalogue.Load()).Risks.Select(r => r.Wording), .. PackChecks.All.Values.Select(c => c.Sentence)];
        Assert.DoesNotContain(ours.SelectMany(Runs), theirs.Contains);
    }

    private static IEnumerable<string> Texts(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().SelectMany(p => p.Name is "statement" or "oneLiner" ? [p.Value.GetString()!] : Texts(p.Value)),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(m => m.Value).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(i => string.Join(' ', words[i..(i + Run)]));
    }

    /// <summary>Given by the environment, else <c>shared</c> beside the checkout.</summary>
    private static string SharedFolder()
    {
        if (Environment.GetEnvironmentVariable("AIGOVERNANCE_SHARED") is { Length: > 0 } given) return given;
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AiGovernance.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? "", "shared");
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}
