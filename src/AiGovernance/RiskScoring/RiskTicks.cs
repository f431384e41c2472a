using AiGovernance.Parts;

namespace AiGovernance.RiskScoring;

/// <summary>Where on a bar of points a level begins (RS-2, RS-3).</summary>
public static class RiskTicks
{
    public static IReadOnlyList<BarTick> Impact(int max) =>
        [new(0, "Low"), new(max * 25 / 100, "Moderate"), new(max * 50 / 100, "High"), new(max * 75 / 100, "Critical")];

    public static IReadOnlyList<BarTick> Mitigation(int max) => [new(0, "0"), new(max * 80 / 100, $"counts from {max * 80 / 100}", LabelBefore: true)];
}
