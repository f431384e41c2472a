using AiGovernance.Common;
using AiGovernance.RiskScoring;

namespace AiGovernance.Committee.Consent;

/// <summary>What a voter says to all items of the consent agenda at once.</summary>
public enum ConsentChoice
{
    /// <summary>As the reviewers recommend, on each.</summary>
    For,

    /// <summary>Not now: deferred, on each.</summary>
    Against,
    Abstain,
}

/// <summary>Which items are uncontested, and what one vote on all of them says on each (CM-2).</summary>
public static class ConsentRules
{
    /// <param name="allReviewed">At least one review was opened, and all of them are done.</param>
    /// <param name="isConflicted">Somebody is recused, or a conflict of interest waits for its ruling: then not the same people vote on all.</param>
    public static Result Check(RiskTier? tier, Recommendation? recommendation, bool allReviewed, bool isConflicted)
    {
        if (tier is RiskTier.Critical) return CommitteeRefusals.ConsentCritical;
        if (!allReviewed || recommendation is not (Recommendation.Approve or Recommendation.ApproveWithConditions)) return CommitteeRefusals.ConsentContested;
        return isConflicted ? CommitteeRefusals.ConsentConflict : Result.Success;
    }

    /// <summary>The choice on one ballot. In favour means with conditions where the reviewers ask for some or a gate attaches one.</summary>
    public static Choice Of(ConsentChoice choice, BallotTerms terms) => choice switch
    {
        ConsentChoice.Against => Choice.Defer,
        ConsentChoice.Abstain => Choice.Abstain,
        _ => terms.GateConditionAttaches || terms is { Recommendation: Recommendation.ApproveWithConditions, HasConditions: true } ? Choice.ApproveWithConditions : Choice.Approve,
    };
}
