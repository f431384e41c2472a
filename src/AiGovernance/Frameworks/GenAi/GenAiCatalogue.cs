using System.Text.RegularExpressions;
using AiGovernance.Frameworks.Packs;

namespace AiGovernance.Frameworks.GenAi;

/// <summary>One of the 12 risks that generative AI has or makes worse: official name, our own words.</summary>
/// <param name="Checks">The named rules whose records stand for it.</param>
/// <param name="Subcategory">The subcategory whose verdict stands for it where no rule does.</param>
public sealed record GenAiRisk(string Id, string Name, string Wording, int ActionCount, IReadOnlyList<string> Checks, string? Subcategory = null);

/// <summary>One of the 212 actions that NIST suggests, by its official id; its text stands in the document.</summary>
public sealed record GenAiAction(string Id, string Subcategory, IReadOnlyList<string> Risks);

/// <summary>NIST AI 600-1 beside the RMF: 12 risks and 212 actions by subcategory; wrong counts stop the start (FW-1).</summary>
public sealed partial class GenAiCatalogue
{
    public const int RiskCount = 12;
    public const int ActionCount = 212;

    private const string File = "nist-ai-600-1.json";

    private readonly ILookup<string, GenAiAction> bySubcategory;

    private GenAiCatalogue(Content content)
    {
        (Title, Source, Risks, Actions) = (content.Title, content.Source, content.Risks, content.Actions);
        bySubcategory = Actions.ToLookup(a => a.Subcategory);
    }

    public string Title { get; }
    public string Source { get; }
    public IReadOnlyList<GenAiRisk> Risks { get; }
    public IReadOnlyList<GenAiAction> Actions { get; }

    /// <summary>The line for report footers (FW-1), counted from the rows.</summary>
    public string CountsLine => $"{Title}: {Risks.Count} risks, {Actions.Count} actions";

    public IEnumerable<GenAiAction> Of(string subcategory) => bySubcategory[subcategory];

    public IEnumerable<GenAiAction> Against(GenAiRisk risk) => Actions.Where(a => a.Risks.Contains(risk.Id));

    public static GenAiCatalogue Load(RmfCatalogue rmf) => Read(FrameworkFile.Text(File), rmf);

    public static GenAiCatalogue Read(string json, RmfCatalogue rmf)
    {
        var read = FrameworkFile.Read<Content>(File, json);
        FrameworkFile.Expect(File, "risks", RiskCount, read.Risks.Count);
        FrameworkFile.Expect(File, "actions", ActionCount, read.Actions.Count);
        foreach (var (function, count) in read.ActionsPerFunction)
            FrameworkFile.Expect(File, $"actions of {function}", count, read.Actions.Count(a => a.Subcategory.StartsWith(function + ' ', StringComparison.Ordinal)));
        FrameworkFile.EachOnce(File, read.Risks.Select(r => r.Id).Concat(read.Actions.Select(a => a.Id)));
        foreach (var action in read.Actions) Check(action, read, rmf);
        foreach (var risk in read.Risks) Check(risk, read, rmf);
        return new(read);
    }

    private static void Check(GenAiAction action, Content read, RmfCatalogue rmf)
    {
        if (!rmf.Contains(action.Subcategory)) throw FrameworkFile.Wrong(File, $"{action.Id} names the unknown subcategory {action.Subcategory}");
        var parts = WellFormed().Match(action.Id);
        if (!parts.Success || !action.Subcategory.EndsWith($" {parts.Groups["number"].Value}", StringComparison.Ordinal)) throw FrameworkFile.Wrong(File, $"'{action.Id}' is no id of an action under {action.Subcategory}");
        if (action.Risks.FirstOrDefault(r => read.Risks.All(x => x.Id != r)) is { } unknown) throw FrameworkFile.Wrong(File, $"{action.Id} names the unknown risk '{unknown}'");
    }

    private static void Check(GenAiRisk risk, Content read, RmfCatalogue rmf)
    {
        FrameworkFile.Expect(File, $"actions against {risk.Id}", risk.ActionCount, read.Actions.Count(a => a.Risks.Contains(risk.Id)));
        if (risk.Checks.FirstOrDefault(c => !PackChecks.All.ContainsKey(c)) is { } unknown) throw FrameworkFile.Wrong(File, $"{risk.Id} names the unknown rule '{unknown}'");
        if (risk.Checks.Count == 0 && (risk.Subcategory is null || !rmf.Contains(risk.Subcategory))) throw FrameworkFile.Wrong(File, $"nothing says what shows {risk.Id}");
    }

    [GeneratedRegex(@"^(GV|MP|MS|MG)-(?<number>[1-9]\.[0-9]+)-[0-9]{3}$")]
    private static partial Regex WellFormed();

    private sealed record Content(string Id, string Title, string Source, IReadOnlyDictionary<string, int> ActionsPerFunction, IReadOnlyList<GenAiRisk> Risks, IReadOnlyList<GenAiAction> Actions);
}
