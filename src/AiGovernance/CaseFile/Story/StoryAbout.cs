using AiGovernance.Audit;
using AiGovernance.UseCases;

namespace AiGovernance.CaseFile.Story;

/// <summary>What the sentence of one act names: whose review, which condition, which part, what answer. Pure.</summary>
internal sealed record StoryAbout(string Review, string Disciplines, string Condition, string Part, string Answer, string Asking)
{
    public const string ReviewKind = "review";
    public const string ConditionKind = "condition";
    public const string QuestionKind = "submitter-question";

    /// <summary>Where nothing is known of it.</summary>
    public static readonly StoryAbout Nothing = new("a review", "", "a condition", "a part in this case", "", "");

    /// <param name="act">What one act wrote.</param>
    /// <param name="things">Disciplines of reviews, numbers of conditions and who asked a question, by record.</param>
    /// <param name="names">Of people, by id.</param>
    public static StoryAbout Of(IReadOnlyList<TrailRow> act, IReadOnlyDictionary<Guid, string> things, IReadOnlyDictionary<Guid, string> names)
    {
        var disciplines = Known(act, ReviewKind, things);
        var conditions = Known(act, ConditionKind, things);
        return new(
            disciplines.Count == 0 ? Nothing.Review : $"the {Listed(disciplines)} review{(disciplines.Count == 1 ? "" : "s")}{Hands(act, names)}",
            disciplines.Count == 0 ? "" : $": {string.Join(", ", disciplines)}",
            conditions.Count == 0 ? Nothing.Condition : $"condition{(conditions.Count == 1 ? "" : "s")} {Listed(conditions)}",
            PartIn(act), AnswerIn(act), Known(act, QuestionKind, things) is [var from, ..] ? (act[0].Action == "AnswerQuestion" ? $" of {from}" : $" for {from}") : "");
    }

    public string In(string words) => words.Replace("{review}", Review, StringComparison.Ordinal).Replace("{disciplines}", Disciplines, StringComparison.Ordinal)
        .Replace("{condition}", Condition, StringComparison.Ordinal).Replace("{part}", Part, StringComparison.Ordinal).Replace("{answer}", Answer, StringComparison.Ordinal).Replace("{asking}", Asking, StringComparison.Ordinal);

    private static List<string> Known(IReadOnlyList<TrailRow> act, string kind, IReadOnlyDictionary<Guid, string> things) =>
        [.. act.Where(r => r.Record.Kind == kind).Select(r => things.GetValueOrDefault(r.Record.Id)).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    private static string Listed(List<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";

    /// <summary>To whom it went, where somebody else gave it, and who had it before.</summary>
    private static string Hands(IReadOnlyList<TrailRow> act, IReadOnlyDictionary<Guid, string> names)
    {
        if (act.FirstOrDefault(r => r is { Action: "AssignReview", Record.Kind: ReviewKind }) is not { } given) return "";
        var (before, after) = (Name(Change(given, "ReviewerId")?.Before, names), Name(Change(given, "ReviewerId")?.After, names));
        return after is null ? "" : before is null ? $" to {after}" : $" to {after}, who takes it over from {before}";
    }

    private static string PartIn(IReadOnlyList<TrailRow> act) => (Was(act, "SponsorAcceptedAt"), Was(act, "OwnerAcceptedAt")) switch
    {
        (true, true) => "being sponsor and owner",
        (true, _) => "being sponsor",
        (_, true) => "being owner",
        _ => Nothing.Part,
    };

    private static string AnswerIn(IReadOnlyList<TrailRow> act) => act[0].Action switch
    {
        "AnswerReinstatement" => Was(act, "LiftedAt") ? ": it is reinstated" : ": it stays suspended",
        "AnswerException" => act.Any(r => Change(r, "State")?.After == "Granted") ? ": granted" : ": refused",
        "VerifyCondition" => act.Any(r => Change(r, "State")?.After == "Met") ? ": it is met" : ": it is not enough",
        _ => act.Where(r => r.Record.Kind == "decision").Select(r => Change(r, "Outcome")?.After).OfType<string>().FirstOrDefault() is { } outcome && Enum.TryParse<Standing>(outcome, out var standing)
            ? $": {CaseWords.Of(standing).Text.ToLowerInvariant()}" : "",
    };

    private static bool Was(IReadOnlyList<TrailRow> act, string field) => act.Any(r => Change(r, field)?.After is not null);

    private static Data.TrailChange? Change(TrailRow row, string field) => row.Changes.FirstOrDefault(c => c.Field == field);

    private static string? Name(string? id, IReadOnlyDictionary<Guid, string> names) => Guid.TryParse(id, out var person) ? names.GetValueOrDefault(person) : null;
}
