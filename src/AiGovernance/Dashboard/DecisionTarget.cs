using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases.Intake;

namespace AiGovernance.Dashboard;

/// <summary>By when a submission is to be answered (rules, section 5). Pure.</summary>
public static class DecisionTarget
{
    /// <summary>Working days from submission.</summary>
    /// <returns>Null for High and Critical: their day is a meeting.</returns>
    public static int? DaysFor(RiskTier tier) => tier is RiskTier.High or RiskTier.Critical ? null : WhatHappensNext.TargetDays(tier);

    /// <param name="stopped">Working days for which the clock stood still (RV-2).</param>
    public static DateOnly? DueOn(RiskTier tier, DateTime submittedAt, int stopped, PolicyBook policies) =>
        DaysFor(tier) is { } days ? policies.At(submittedAt).Calendar.Add(ReviewTime.DayOf(submittedAt), days + stopped) : null;
}
