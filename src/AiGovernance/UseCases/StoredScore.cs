using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases;

/// <summary>What is stored of one submitted revision's score, and what the register took from it. Checked without a database (RS-5).</summary>
/// <param name="Tier">By the register: that of the score, unless people changed it (RS-6).</param>
/// <param name="TierByScore">Where people changed the tier: the one they changed.</param>
internal sealed record StoredScore(string Reference, int Revision, string Answers, string Frozen, string Hash, string Score, RiskTier? Tier, RiskTier? TierByScore, int Impact)
{
    /// <summary>Everything that is not as it was when the score was made; none when all agrees.</summary>
    public IReadOnlyList<string> Faults()
    {
        try
        {
            return [.. Differences(ScoreSnapshot.FromJson(Score))];
        }
        catch (JsonException broken)
        {
            return [$"it cannot be read: {broken.Message}"];
        }
    }

    private IEnumerable<string> Differences(ScoreSnapshot score)
    {
        foreach (var difference in ScoreBasis.Recompute(score)) yield return difference;
        if ((TierByScore ?? Tier) != score.Score.Tier) yield return $"tier: the register says {TierByScore ?? Tier}, the score {score.Score.Tier}";
        if (Impact != score.Score.Impact) yield return $"impact: the register says {Impact}, the score {score.Score.Impact}";
        if (Sha256.Of(Frozen) != Hash) yield return "the frozen revision does not give its hash";
        var frozen = JsonNode.Parse(Frozen)!.AsObject();
        if (!JsonNode.DeepEquals(frozen["answers"], JsonNode.Parse(Answers))) yield return "answers: the register does not say what was frozen";
        foreach (var (name, fact) in score.Facts)
            if (frozen["facts"]?[name]?.ToString() != fact) yield return $"facts.{name}: frozen {frozen["facts"]?[name]}, scored {fact}";
        foreach (var question in score.Answers.Questions.Where(q => !IsConfirmed(q, score)))
            if (!JsonNode.DeepEquals(frozen["answers"]?[question], JsonSerializer.SerializeToNode(score.Answers)![question])) yield return $"answers.{question}: frozen and scored are not the same";
    }

    /// <summary>Reviewers correct these by their reviews, so the score may say otherwise than the submission (RV-1).</summary>
    private static bool IsConfirmed(string question, ScoreSnapshot score) => ScoreBasis.Of(score)?.Questionnaire.Find(question) is { ConfirmedBy: not null };
}
