using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring;

/// <summary>Says in sentences how a tier came about (RS-4); the lines behind each sentence are in the score.</summary>
public static class Explanation
{
    /// <summary>Without the gates: whoever prints this lists them beside it, each with its effect and its source.</summary>
    public static IReadOnlyList<string> OfPoints(RiskScore score) =>
        [$"The impact is {score.Impact} of {score.ImpactMax}: {RiskPoints.Level(score.Impact, score.ImpactMax)} by points alone.", Mitigation(score), Outcome(score)];

    private static string Outcome(RiskScore score) => score.MitigationConfirmed
        ? $"The mitigation answers are confirmed, so the tier follows the residual and the gates: {score.Tier}."
        : $"Until reviewers have confirmed the mitigation answers the tier follows the impact and the gates: {score.Tier}; if confirmed: {score.TierIfConfirmed}.";

    /// <summary>What a gate does, in a few words.</summary>
    public static string Effect(GateLine gate) => gate.MinTier switch
    {
        RiskTier.Prohibited => "prohibited",
        { } tier => $"at least {tier}",
        null when gate.Condition is { } condition => $"condition: {condition}",
        null when gate.Review.Count > 0 => $"review by {string.Join(", ", gate.Review)}",
        null => "a step is held back",
    };

    private static string Mitigation(RiskScore score)
    {
        var points = new RiskPoints(score.Impact, score.ImpactMax, score.Mitigation, score.MitigationMax);
        var given = $"Mitigation is {score.Mitigation} of {score.MitigationMax}";
        return points.MitigationCounts
            ? $"{given}, 80 % or more: the residual is (85 x {score.Impact} + 50) / 100 = {score.Residual}, {points.LevelOfResidual} by points alone."
            : $"{given}, less than 80 %: the residual stays {score.Residual}.";
    }
}
