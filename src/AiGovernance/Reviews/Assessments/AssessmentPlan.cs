using AiGovernance.RiskScoring;

namespace AiGovernance.Reviews.Assessments;

/// <summary>One assessment that a case needs.</summary>
/// <param name="Why">Who or what asks for it, in words.</param>
/// <param name="Gate">Set where one gate alone asks; its condition may be waived.</param>
/// <param name="InProduction">Made while it runs, so it holds no start of production back.</param>
public sealed record AssessmentNeed(AssessmentKind Kind, string Why, string? Gate = null, bool InProduction = false);

/// <summary>Which assessments a case needs, by tier, gates and what its intake says (RV-10). Pure.</summary>
public static class AssessmentPlan
{
    /// <summary>Gates that ask for an assessment by their condition. Here and not in the gate set: a changed set could not check the scores made with it.</summary>
    public static IReadOnlyDictionary<string, AssessmentKind> AskedByGates { get; } = new Dictionary<string, AssessmentKind>
    {
        ["G12"] = AssessmentKind.Dpia,
        ["G13"] = AssessmentKind.Fria,
        ["G17"] = AssessmentKind.Bias,
    };

    /// <summary>Choices of the intake that make it generative, or nobody knows (QN-7).</summary>
    private static readonly HashSet<string> Generative = ["write", "media", "chat", "unknown"];

    private static readonly HashSet<string> Acts = ["write-confirmed", "write-alone", "unknown"];

    /// <summary>It opens or closes a door for a person, or nobody knows.</summary>
    private static readonly HashSet<string> Weighs = ["is", "influences", "unknown"];

    /// <param name="tier">The one that holds, whoever set it (RS-6).</param>
    public static IReadOnlyList<AssessmentNeed> Of(ScoreSnapshot score, RiskTier tier) => tier is RiskTier.Prohibited ? []
        : [.. ByTier(tier).Concat(ByIntake(score, tier)).Concat(OfGates(score)).DistinctBy(n => n.Kind).OrderBy(n => n.InProduction).ThenBy(n => n.Kind)];

    /// <summary>RV-10 names three for High and Critical; the validations before, during and after are those of S97.</summary>
    private static IEnumerable<AssessmentNeed> ByTier(RiskTier tier)
    {
        if (tier < RiskTier.High) yield break;
        var why = $"Every {tier} case";
        yield return new(AssessmentKind.ArchitectureReview, why);
        yield return new(AssessmentKind.SecurityAssessment, why);
        yield return new(AssessmentKind.RolloutPlan, why);
        yield return new(AssessmentKind.ValidationBefore, why);
        yield return new(AssessmentKind.ValidationDuring, why, InProduction: true);
        yield return new(AssessmentKind.ValidationAfter, why, InProduction: true);
    }

    private static IEnumerable<AssessmentNeed> ByIntake(ScoreSnapshot score, RiskTier tier)
    {
        // A Low case with generated text stays on the short way (S9 with section 5).
        if (tier >= RiskTier.Moderate && (Says(score, "ai-kind", Generative) || Says(score, "acts", Acts))) yield return new(AssessmentKind.RedTeam, "It generates or acts by itself, or nobody knows");
        if (tier >= RiskTier.High && Says(score, "effect", Weighs)) yield return new(AssessmentKind.Bias, "Its result can open or close a door for a person");
    }

    private static IEnumerable<AssessmentNeed> OfGates(ScoreSnapshot score) =>
        score.Score.Gates.Where(g => AskedByGates.ContainsKey(g.GateId)).Select(g => new AssessmentNeed(AskedByGates[g.GateId], $"{g.GateId}, {g.Text}", g.GateId));

    private static bool Says(ScoreSnapshot score, string question, HashSet<string> values) => score.Answers[question]?.Items.Any(values.Contains) ?? false;
}
