using AiGovernance.Reviews;
using AiGovernance.RiskScoring;

namespace AiGovernance.Dashboard;

/// <summary>Within how many working days a submission is to be answered (rules, section 5). Pure.</summary>
public static class DecisionTarget
{
    /// <returns>Null for High and Critical: their day is a meeting.</returns>
    public static int? DaysFor(RiskTier tier) => tier switch
    {
        RiskTier.Low => ReviewTime.TriageDays,
        RiskTier.Moderate => ReviewTime.ModerateTarget,
        RiskTier.Prohibited => ReviewTime.LegalTarget,
        _ => null,
    };

    /// <param name="stopped">Working days for which the clock stood still (RV-2).</param>
    public static DateOnly? DueOn(RiskTier tier, DateTime submittedAt, int stopped) =>
        DaysFor(tier) is { } days ? ReviewTime.Calendar.Add(ReviewTime.DayOf(submittedAt), days + stopped) : null;
}
