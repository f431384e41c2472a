using AiGovernance.RiskScoring;

namespace AiGovernance.Dashboard.Figures;

/// <summary>The rows of a table by tier: every tier, and "not rated" where there is such a case.</summary>
internal static class Tiers
{
    public static IReadOnlyList<RiskTier?> Of(RegisterFigures figures) =>
        [.. Enum.GetValues<RiskTier>().Cast<RiskTier?>(), .. figures.In(null) > 0 ? [null] : Array.Empty<RiskTier?>()];
}
