using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring;

/// <summary>The questionnaire and the gates that a stored score was made with, found by version and hash (RS-5).</summary>
public sealed record ScoreBasis(QuestionnaireDefinition Questionnaire, GateSet GateSet)
{
    private static readonly Lazy<IReadOnlyList<ScoreBasis>> Known = new(() => [new(QuestionnaireCatalogue.Intake, GateCatalogue.Intake)]);

    /// <summary>Null when this version of the product does not hold one of the two, or computes by another method.</summary>
    public static ScoreBasis? Of(ScoreSnapshot score) => score.Method != Scoring.Method ? null : Known.Value.FirstOrDefault(k =>
        VersionUsed.Of(k.Questionnaire) == score.Questionnaire && VersionUsed.Of(k.GateSet) == score.GateSet);

    /// <summary>Computes the score again with the versions it was made with; what differs, in words.</summary>
    public static IReadOnlyList<string> Recompute(ScoreSnapshot score) =>
        Of(score) is { } basis ? score.Recompute(basis.Questionnaire, basis.GateSet) : [$"made with {NameOf(score)}, which this version of the product does not know"];

    private static string NameOf(ScoreSnapshot score) =>
        $"method {score.Method}, {score.Questionnaire.Id} {score.Questionnaire.Version} ({score.Questionnaire.Hash}) and {score.GateSet.Id} {score.GateSet.Version} ({score.GateSet.Hash})";
}
