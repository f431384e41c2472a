using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring;

/// <summary>The figures of a score, before any gate. Whole numbers only.</summary>
/// <remarks>
/// Shares, the 80 % mark and the reduction by 15 % follow the Algorithmic Impact Assessment under Canada's Directive on
/// Automated Decision-Making (raw impact score, mitigation score, current score).
/// </remarks>
/// <param name="MitigationMaxDivisor">Kept apart, so that half of an odd maximum stays exact.</param>
public readonly record struct RiskPoints(int Impact, int ImpactMax, int Mitigation, int MitigationMax, int MitigationMaxDivisor = 1)
{
    public static RiskPoints Of(Evaluation evaluation) => new(
        evaluation.Points(PointKind.Impact), evaluation.Definition.ImpactMax,
        evaluation.Points(PointKind.Mitigation), evaluation.Definition.MitigationMax, evaluation.Definition.MitigationMaxDivisor);

    /// <summary>From 80 % of what is possible; nothing possible is nothing to credit (RS-3).</summary>
    public bool MitigationCounts => MitigationMax > 0 && 100L * Mitigation * MitigationMaxDivisor >= 80L * MitigationMax;

    /// <summary>RS-3: 85 % of the impact, rounded half up, once mitigation counts.</summary>
    public int Residual => MitigationCounts ? (int)(((85L * Impact) + 50) / 100) : Impact;

    public RiskTier LevelOfImpact => Level(Impact, ImpactMax);

    public RiskTier LevelOfResidual => Level(Residual, ImpactMax);

    /// <summary>RS-2: up to 25, 50, 75 % of the maximum, inclusive, as integers.</summary>
    public static RiskTier Level(int points, int max) => (100L * points) switch
    {
        var share when share <= 25L * max => RiskTier.Low,
        var share when share <= 50L * max => RiskTier.Moderate,
        var share when share <= 75L * max => RiskTier.High,
        _ => RiskTier.Critical,
    };
}
