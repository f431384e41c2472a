using System.Text.Json.Nodes;
using AiGovernance.Common;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>One thing about a question that two versions say differently; null where one says nothing.</summary>
public sealed record Wording(string What, string? Before, string? After);

/// <summary>A question that both versions ask, and not in the same way.</summary>
public sealed record ChangedQuestion(Question Question, IReadOnlyList<Wording> Changes);

/// <summary>What a newer version of a questionnaire asks otherwise than an older one (QN-2). Pure.</summary>
public sealed record DefinitionDifference(IReadOnlyList<Question> Added, IReadOnlyList<Question> Removed, IReadOnlyList<ChangedQuestion> Changed, IReadOnlyList<Wording> Maxima)
{
    public bool IsNone => Added.Count + Removed.Count + Changed.Count + Maxima.Count == 0;

    public static DefinitionDifference Of(QuestionnaireDefinition before, QuestionnaireDefinition after) => new(
        [.. after.Questions.Where(q => before.Find(q.Id) is null)],
        [.. before.Questions.Where(q => after.Find(q.Id) is null)],
        [.. after.Questions.Select(q => before.Find(q.Id) is { } was ? new ChangedQuestion(q, Changes(was, q, Node(before, q.Id), Node(after, q.Id))) : null).OfType<ChangedQuestion>().Where(c => c.Changes.Count > 0)],
        Different([
            new("Title", before.Title, after.Title),
            new("Most impact", $"{before.ImpactMax}", $"{after.ImpactMax}"),
            new("Most mitigation", $"{before.MitigationMax}", $"{after.MitigationMax}")]));

    private static IReadOnlyList<Wording> Changes(Question was, Question now, JsonObject wasText, JsonObject nowText) => Different([
        new("Section", was.Section, now.Section),
        new("Wording", was.Text, now.Text),
        new("Help", was.Help, now.Help),
        new("Kind of answer", $"{was.Type}", $"{now.Type}"),
        new("Required", YesNo(was.Required), YesNo(now.Required)),
        new("Counts at most", was.Cap?.ToString(System.Globalization.CultureInfo.InvariantCulture), now.Cap?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new("Shown when", Canonical(wasText["showWhen"]), Canonical(nowText["showWhen"])),
        new("Follows from what is known", Canonical(wasText["assume"]), Canonical(nowText["assume"])),
        new("No less than", was.AtLeast, now.AtLeast),
        new("Evidence for", Listed(was.EvidenceFor), Listed(now.EvidenceFor)),
        new("Confirmed by", was.ConfirmedBy, now.ConfirmedBy),
        new("Proof needed", YesNo(was.ProofNeeded), YesNo(now.ProofNeeded)),
        new("Refuses when unclear", was.HardFailIfUnclear, now.HardFailIfUnclear),
        new("Register", was.Register, now.Register),
        .. was.Choices.Select(c => c.Value).Union(now.Choices.Select(c => c.Value)).Select(v => new Wording($"Choice {v}", Say(was.Choice(v)), Say(now.Choice(v))))]);

    private static string? Say(Choice? choice) => choice is null ? null : string.Join(", ", new[]
    {
        $"\"{choice.Label}\"", choice.Points is { } points ? $"{points} {choice.Kind}" : null, choice.Exclusive ? "alone" : null, choice.Concern ? "a concern" : null,
        choice.HardFail is { } why ? $"refuses: {why}" : null, choice.Article, choice.Group is { } group ? $"under \"{group}\"" : null,
        choice.Condition is { } condition ? $"proposes: {condition}" : null,
    }.OfType<string>());

    private static IReadOnlyList<Wording> Different(IEnumerable<Wording> all) => [.. all.Where(w => w.Before != w.After)];

    // The condition is compared as it is written: two ways to say the same thing are a change for the reader.
    private static JsonObject Node(QuestionnaireDefinition definition, string id) => JsonNode.Parse(definition.Json)!["sections"]!.AsArray()
        .SelectMany(s => s!["questions"]!.AsArray()).Select(q => q!.AsObject()).First(q => (string?)q["id"] == id);

    private static string? Canonical(JsonNode? node) => node is null ? null : CanonicalJson.Of(node);

    private static string? Listed(IReadOnlyList<string> items) => items.Count == 0 ? null : string.Join(", ", items);

    private static string YesNo(bool value) => value ? "yes" : "no";
}
