using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring;

/// <summary>A rule that applies whatever the points say: a least tier, a review, a condition, or a step held back (RS-1).</summary>
public sealed record Gate
{
    public required string Id { get; init; }
    public required string Text { get; init; }

    /// <summary>The law, the standard or the policy that asks for it.</summary>
    public required string Source { get; init; }

    public required Condition When { get; init; }

    /// <summary>The least tier, up to Prohibited; null where the gate does not rate.</summary>
    public RiskTier? MinTier { get; init; }

    /// <summary>Disciplines whose review it opens.</summary>
    public IReadOnlyList<string> Review { get; init; } = [];

    public BlockedStep? Block { get; init; }

    /// <summary>What ends the block, where it is more than the answer itself.</summary>
    public string? Until { get; init; }

    /// <summary>From this tier on the decision is blocked too.</summary>
    public RiskTier? BlockDecisionFrom { get; init; }

    /// <summary>A condition that always attaches to an approval (CM-7).</summary>
    public string? Condition { get; init; }

    /// <summary>The least tier for this case: lower where the gate is set aside.</summary>
    /// <param name="facts">Of the score.</param>
    public RiskTier? LeastTier(IReadOnlyDictionary<string, string> facts) => GateLifts.Of(this, facts) is null ? MinTier : Liftable!.To;

    public Lift? Liftable { get; init; }

    /// <summary>The steps held back at a tier.</summary>
    public IEnumerable<BlockedStep> BlocksAt(RiskTier tier)
    {
        if (Block is { } step) yield return step;
        if (tier >= BlockDecisionFrom && Block is not BlockedStep.Decision) yield return BlockedStep.Decision;
    }
}

/// <summary>Who may set a gate aside, and which least tier then remains.</summary>
/// <param name="To">Null: the tier is not touched.</param>
/// <param name="Not">What cannot be lifted.</param>
public sealed record Lift(string By, RiskTier? To, string? Not);
