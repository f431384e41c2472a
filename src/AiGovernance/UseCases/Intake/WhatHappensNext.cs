using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases.Intake;

/// <summary>Who looks at a request after it is submitted, and how long that takes (section 5 of the rules).</summary>
public static class WhatHappensNext
{
    /// <summary>Working days from submission to the next step's target: decision, or the reviews of a committee's case.</summary>
    public static int TargetDays(RiskTier tier) => tier switch
    {
        RiskTier.Low => 2,
        RiskTier.Moderate => 7,
        RiskTier.Prohibited => 5,
        _ => 8,
    };

    public static string Of(RiskTier tier) => tier switch
    {
        RiskTier.Low => "The governance office looks at it and answers within 2 working days.",
        RiskTier.Moderate => "Security and Privacy review it, then the governance office decides; that takes 7 working days.",
        RiskTier.High => "Security, Privacy, Legal, Architecture and, for personal or regulated data, Data review it within 8 working days. The ethics committee decides at its next meeting after that.",
        RiskTier.Critical => "All five disciplines review it within 8 working days. The ethics committee decides at its next meeting after that; two thirds of the votes are needed.",
        _ => "Legal looks at it within 5 working days. As answered it is prohibited: nobody can approve it unless that rule is lifted.",
    };
}
