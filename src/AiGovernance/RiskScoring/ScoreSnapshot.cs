using System.Text.Json;
using System.Text.Json.Serialization;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring.Boundaries;

namespace AiGovernance.RiskScoring;

/// <summary>A score as it is stored: with all that is needed to compute it again at any time (RS-5).</summary>
/// <param name="Method"><see cref="Scoring.Method"/>.</param>
/// <param name="Boundaries">What the committee had ruled out then, word by word (CM-11); null where nothing was.</param>
/// <param name="Answers">Those that the questionnaire scores or a condition looks at; free text stays with the revision.</param>
public sealed record ScoreSnapshot(
    int Method, VersionUsed Questionnaire, VersionUsed GateSet, Answers Answers, IReadOnlyDictionary<string, string> Facts, RiskScore Score,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<BoundaryRule>? Boundaries = null)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        IgnoreReadOnlyProperties = true,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Freezes the score of submitted answers.</summary>
    public static ScoreSnapshot Of(
        QuestionnaireDefinition definition, GateSet gateSet, Answers answers, IReadOnlyDictionary<string, string> facts, bool mitigationConfirmed, IReadOnlyList<BoundaryRule>? boundaries = null)
    {
        var gates = gateSet.With(boundaries);
        var used = UsedAnswers(definition, gates, Evaluation.Of(definition, answers, facts, Stage.Submitted).KeptAnswers);
        var usedFacts = gateSet.Facts.Keys.Concat(definition.Facts).Concat(gateSet.Gates.Select(g => GateLifts.FactOf(g.Id))).Distinct().Where(facts.ContainsKey).ToDictionary(f => f, f => facts[f]);
        return new ScoreSnapshot(
            Scoring.Method, VersionUsed.Of(definition), VersionUsed.Of(gateSet), used, usedFacts,
            Scoring.Of(definition, gates, used, usedFacts, mitigationConfirmed), boundaries is null or [] ? null : boundaries);
    }

    /// <summary>Canonical JSON (RFC 8785).</summary>
    public string ToJson() => CanonicalJson.Of(this, Form);

    /// <exception cref="JsonException">What is stored is no score: the record was damaged.</exception>
    public static ScoreSnapshot FromJson(string json) =>
        JsonSerializer.Deserialize<ScoreSnapshot>(json, Form) ?? throw new JsonException("The stored score is empty.");

    /// <summary>Computes the score again and lists what differs from what is stored, as "path: stored x, now y". A difference is an alarm, not an update (RS-5).</summary>
    public IReadOnlyList<string> Recompute(QuestionnaireDefinition definition, GateSet gateSet)
    {
        var versions = Differences(this, this with { Method = Scoring.Method, Questionnaire = VersionUsed.Of(definition), GateSet = VersionUsed.Of(gateSet) });
        // With another version there is nothing to compare: the lines would differ for that reason alone.
        return versions.Count > 0 ? versions : Differences(this, Of(definition, gateSet, Answers, Facts, Score.MitigationConfirmed, Boundaries));
    }

    private static IReadOnlyList<string> Differences(ScoreSnapshot stored, ScoreSnapshot now) =>
        JsonDifference.Of(JsonSerializer.SerializeToNode(stored, Form), JsonSerializer.SerializeToNode(now, Form));

    private static Answers UsedAnswers(QuestionnaireDefinition definition, GateSet gateSet, Answers answers) => answers.Only(id =>
        definition.LookedAt.Contains(id) || gateSet.LookedAt.Contains(id) || definition.Find(id) is { IsScored: true });
}

/// <summary>Which version of a definition a score was made with.</summary>
public sealed record VersionUsed(string Id, int Version, string Hash)
{
    public static VersionUsed Of(QuestionnaireDefinition definition) => new(definition.Id, definition.Version, definition.Hash);

    public static VersionUsed Of(GateSet gateSet) => new(gateSet.Id, gateSet.Version, gateSet.Hash);
}
