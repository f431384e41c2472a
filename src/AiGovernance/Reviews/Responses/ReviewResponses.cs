using System.Text.Json;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;

namespace AiGovernance.Reviews.Responses;

/// <summary>What a reviewer answers to the questions of the discipline, while it is written (RV-1).</summary>
/// <param name="Questionnaire">Which version is answered, as in <c>review-legal/1</c>.</param>
/// <param name="Reasons">Why a concern does not stand in the way, by question.</param>
public sealed record ReviewResponses(string Questionnaire, Answers Answers, IReadOnlyDictionary<string, string> Reasons)
{
    public static readonly ReviewResponses None = new("", Answers.Empty, new Dictionary<string, string>());

    public ReviewResponses With(string question, AnswerValue value) => this with { Answers = Answers.With(question, value) };

    public ReviewResponses Because(string question, string reason) => this with { Reasons = new Dictionary<string, string>(Reasons) { [question] = reason } };
}

/// <summary>The answers of a completed review, with all that is needed to read them at any time (QN-2).</summary>
/// <param name="Facts">Those that decided what was asked.</param>
public sealed record FrozenResponses(VersionUsed Questionnaire, Answers Answers, IReadOnlyDictionary<string, string> Facts, IReadOnlyDictionary<string, string> Reasons)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    /// <summary>Canonical JSON (RFC 8785).</summary>
    public string ToJson() => CanonicalJson.Of(this, Form);

    /// <exception cref="JsonException">What is stored are no answers: the record was damaged.</exception>
    public static FrozenResponses FromJson(string json) => JsonSerializer.Deserialize<FrozenResponses>(json, Form) ?? throw new JsonException("The stored answers are empty.");
}
