namespace AiGovernance.RiskScoring;

/// <summary>How much care a use of AI needs: it decides who reviews, who decides and how long an approval lasts.</summary>
/// <remarks>Ordered: a gate's minimum is the greater of two tiers.</remarks>
public enum RiskTier
{
    Low = 1,
    Moderate = 2,
    High = 3,
    Critical = 4,

    /// <summary>Forbidden by law or by a boundary; nobody can approve it unless the gate is lifted (G1).</summary>
    Prohibited = 5,
}
