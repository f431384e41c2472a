namespace AiGovernance.RiskScoring;

/// <summary>How risky a use of AI is by its answers, and every line that makes it so (RS-1 to RS-4).</summary>
/// <param name="Residual">Impact after credited mitigation (RS-3).</param>
/// <param name="LevelByScore">The level that the points alone give: of the residual once confirmed, of the impact before.</param>
/// <param name="Tier">The level raised by the gates that apply.</param>
/// <param name="TierIfConfirmed">The tier once the reviewers confirm the mitigation answers as given.</param>
/// <param name="Contributions">By kind, then by points.</param>
/// <param name="Gates">Those that apply, in the order of the set.</param>
/// <param name="DependOnAnswersToCome">Draft only (QN-8).</param>
public sealed record RiskScore(
    int Impact, int ImpactMax, int Mitigation, int MitigationMax, int Residual, bool MitigationConfirmed,
    RiskTier LevelByScore, RiskTier Tier, RiskTier TierIfConfirmed,
    IReadOnlyList<ContributionLine> Contributions, IReadOnlyList<GateLine> Gates, IReadOnlyList<GateLine> DependOnAnswersToCome,
    IReadOnlyList<StepBlock> Blocks)
{
    public bool IsBlocked(BlockedStep step) => Blocks.Any(b => b.Step == step);

    /// <summary>The conditions that always attach (CM-7).</summary>
    public IEnumerable<string> Conditions => Gates.Select(g => g.Condition).OfType<string>();
}
