using System.Text.Json;
using System.Text.Json.Serialization;
using AiGovernance.Common;
using AiGovernance.Questionnaires;

namespace AiGovernance.Vendors.Assessments;

/// <summary>Scores an assessment as its answers and marks stand (VN-4 to VN-6).</summary>
public static class AssessmentScore
{
    private static readonly JsonSerializerOptions Words = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static VendorScore Of(QuestionnaireDefinition asked, Assessment assessment) => VendorScoring.Of(LinesOf(asked, assessment), FindingsOf(assessment));

    public static IReadOnlyList<VendorAnswerLine> LinesOf(QuestionnaireDefinition asked, Assessment assessment) => VendorLines.Of(
        assessment.Evaluate(asked, Stage.Submitted),
        StatesOf(assessment),
        assessment.Marks.Where(m => m.IsUnclear).Select(m => m.QuestionId).ToHashSet(StringComparer.Ordinal));

    /// <summary>Score and lines, so that it can be computed again from what is stored.</summary>
    public static string ToJson(QuestionnaireDefinition asked, Assessment assessment) => CanonicalJson.Of(new { Lines = LinesOf(asked, assessment), Score = Of(asked, assessment) }, Words);

    /// <summary>What the assessor gave; before that, whether the vendor attached something (VN-4).</summary>
    private static Dictionary<string, EvidenceState> StatesOf(Assessment assessment)
    {
        var states = assessment.Proofs.Where(p => p.RemovedAt is null).Select(p => p.QuestionId).Distinct(StringComparer.Ordinal).ToDictionary(q => q, _ => EvidenceState.ProofAttached, StringComparer.Ordinal);
        foreach (var mark in assessment.Marks) states[mark.QuestionId] = mark.State;
        return states;
    }

    private static VendorFinding[] FindingsOf(Assessment assessment) =>
        [.. assessment.Findings.Where(f => f is { WithdrawnAt: null, IsContradiction: false }).Select(f => new VendorFinding(f.QuestionId, f.Severity, f.Text))];
}
