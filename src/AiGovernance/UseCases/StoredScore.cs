using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases;

/// <summary>What is stored of one submitted revision's score, and what the register took from it. Checked without a database (RS-5).</summary>
/// <param name="Tier">By the register: that of the score, unless people changed it (RS-6).</param>
/// <param name="TierByScore">Where people changed the tier: the one they changed.</param>
internal sealed record StoredScore(string Reference, int Revision, string Questionnaire, string Answers, string Frozen, string Hash, string Score, RiskTier? Tier, RiskTier? TierByScore, int Impact)
{
    /// <summary>Everything that is not as it was when the score was made; none when all agrees.</summary>
    /// <param name="definition">Null when the version that the revision names is not known.</param>
    public IReadOnlyList<string> Faults(QuestionnaireDefinition? definition)
    {
        try
        {
            return [.. Differences(ScoreSnapshot.FromJson(Score), definition)];
        }
        catch (JsonException broken)
        {
            return [$"it cannot be read: {broken.Message}"];
        }
    }

    private IEnumerable<string> Differences(ScoreSnapshot score, QuestionnaireDefinition? definition)
    {
        foreach (var difference in ScoreBasis.Recompute(score, definition)) yield return difference;
        if ((TierByScore ?? Tier) != score.Score.Tier) yield return $"tier: the register says {TierByScore ?? Tier}, the score {score.Score.Tier}";
        if (Impact != score.Score.Impact) yield return $"impact: the register says {Impact}, the score {score.Score.Impact}";
        if (Sha256.Of(Frozen) != Hash) yield return "the frozen revision does not give its hash";
        var frozen = JsonNode.Parse(Frozen)!.AsObject();
        if (!JsonNode.DeepEquals(frozen["answers"], JsonNode.Parse(Answers))) yield return "answers: the register does not say what was frozen";
        foreach (var (name, fact) in score.Facts.Where(f => !GateLifts.IsLift(f.Key)))
            if (frozen["facts"]?[name]?.ToString() != fact) yield return $"facts.{name}: frozen {frozen["facts"]?[name]}, scored {fact}";
        // What reviewers confirm they may have corrected (RV-1).
        var scored = JsonSerializer.SerializeToNode(score.Answers)!;
        foreach (var question in score.Answers.Questions.Where(q => definition?.Find(q) is not { ConfirmedBy: not null }))
            if (!JsonNode.DeepEquals(frozen["answers"]?[question], scored[question])) yield return $"answers.{question}: frozen and scored are not the same";
    }
}
