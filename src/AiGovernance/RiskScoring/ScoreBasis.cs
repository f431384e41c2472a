using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring;

/// <summary>What a stored score was made with, and whether it still comes out the same with it (RS-5).</summary>
public static class ScoreBasis
{
    /// <param name="definition">The version of the questionnaire that the answers name; null where it is not known.</param>
    /// <returns>What differs, in words; none when all agrees.</returns>
    public static IReadOnlyList<string> Recompute(ScoreSnapshot score, QuestionnaireDefinition? definition)
    {
        if (score.Method != Scoring.Method) return [Unknown($"method {score.Method}")];
        if (definition is null || VersionUsed.Of(definition) != score.Questionnaire) return [Unknown(NameOf(score.Questionnaire))];
        return VersionUsed.Of(GateCatalogue.Intake) == score.GateSet ? score.Recompute(definition, GateCatalogue.Intake) : [Unknown(NameOf(score.GateSet))];
    }

    private static string Unknown(string what) => $"made with {what}, which is not known here";

    private static string NameOf(VersionUsed used) => $"{used.Id} {used.Version} (sha-256 {used.Hash})";
}
