using System.Text.Json;
using System.Text.Json.Serialization;
using AiGovernance.Common;
using AiGovernance.Reviews.Responses;

namespace AiGovernance.Reviews;

/// <summary>Something a reviewer wants to be true before or after approval (RV-1); it becomes a condition when the decision takes it over.</summary>
/// <param name="Proof">What has to be shown.</param>
/// <param name="Stops">Production waits for it (AP-1).</param>
public sealed record ProposedCondition(string Text, string Proof, bool Stops);

/// <summary>What a reviewer writes: draft while it is saved by itself, final when the review is completed.</summary>
/// <param name="Answers">Safeguards: question id to the value that the reviewer confirms or puts in its place.</param>
public sealed record ReviewContent(ReviewOutcome? Outcome, string Rationale, IReadOnlyList<ProposedCondition> Conditions, IReadOnlyDictionary<string, string> Answers)
{
    public static readonly ReviewContent Empty = new(null, "", [], new Dictionary<string, string>());

    /// <summary>To the questions of the discipline.</summary>
    public ReviewResponses Responses { get; init; } = ReviewResponses.None;

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Canonical JSON.</summary>
    public string ToJson() => CanonicalJson.Of(this, Form);

    public static ReviewContent Read(string json) => json.Length == 0 ? Empty : JsonSerializer.Deserialize<ReviewContent>(json, Form)!;

    internal static string JsonOf(IReadOnlyList<ProposedCondition> conditions) => CanonicalJson.Of(conditions, Form);

    internal static string JsonOf(IReadOnlyDictionary<string, string> answers) => CanonicalJson.Of(answers, Form);

    internal static IReadOnlyList<ProposedCondition> ConditionsIn(string json) => json.Length == 0 ? [] : JsonSerializer.Deserialize<List<ProposedCondition>>(json, Form)!;

    internal static IReadOnlyDictionary<string, string> AnswersIn(string json) => json.Length == 0 ? Empty.Answers : JsonSerializer.Deserialize<Dictionary<string, string>>(json, Form)!;

    /// <summary>What cannot be stored at all, whether draft or final.</summary>
    internal Refusal? Fault() =>
        Rationale.Length > Review.TextMaxLength ? ReviewRefusals.TextTooLong with { Field = "rationale" }
        : Conditions.Count > Review.MostConditions ? ReviewRefusals.TooManyConditions
        : Conditions.Any(c => c.Text.Length > Review.ConditionMaxLength || c.Proof.Length > Review.ConditionMaxLength) ? ReviewRefusals.ConditionTooLong
        : null;
}
