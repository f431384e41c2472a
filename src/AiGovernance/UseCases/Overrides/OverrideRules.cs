using AiGovernance.Common;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases.Overrides;

/// <summary>How far people may move a tier away from its score (RS-6). Pure.</summary>
public static class OverrideRules
{
    /// <summary>Any number of steps up, as far as Critical.</summary>
    /// <param name="now">The tier in force.</param>
    public static Refusal? AgainstRaising(RiskTier now, RiskTier to)
    {
        if (now is RiskTier.Prohibited || to is RiskTier.Prohibited) return OverrideRefusals.Prohibited;
        return to <= now ? OverrideRefusals.NotHigher.With(now) : null;
    }

    /// <summary>One step below the score at most, and never below the least tier that a gate asks for. What was raised may be taken back so far.</summary>
    public static Refusal? AgainstLowering(RiskScore score, RiskTier now)
    {
        if (now is RiskTier.Prohibited) return OverrideRefusals.Prohibited;
        if (now is RiskTier.Low) return OverrideRefusals.LowestAlready;
        var to = now - 1;
        if (score.Gates.FirstOrDefault(g => g.MinTier > to) is { } gate) return OverrideRefusals.BelowAGate.With(gate.GateId, gate.MinTier!.Value);
        return to < score.Tier - 1 ? OverrideRefusals.OneStepOnly.With(score.Tier) : null;
    }
}
