using AiGovernance.Common;

namespace AiGovernance.Committee;

/// <summary>What a voter may choose on a ballot, and when a reason is needed (CM-5, CM-7).</summary>
public static class BallotRules
{
    /// <summary>C needs a condition to approve with; where a gate attaches one, A would promise what the count cannot give.</summary>
    public static IReadOnlyList<Choice> Offered(BallotTerms terms)
    {
        List<Choice> offered = [];
        if (!terms.GateConditionAttaches) offered.Add(Choice.Approve);
        if (terms.HasConditions) offered.Add(Choice.ApproveWithConditions);
        return [.. offered, Choice.Defer, Choice.Reject, Choice.Abstain];
    }

    public static bool NeedsRationale(Choice choice, BallotTerms terms) =>
        choice is Choice.Defer or Choice.Reject || IsAgainstReviewers(choice, terms);

    public static Result Check(Choice choice, string? rationale, BallotTerms terms)
    {
        if (!Offered(terms).Contains(choice)) return CommitteeRefusals.ChoiceNotOffered.With(choice.Letter());
        if (NeedsRationale(choice, terms) && string.IsNullOrWhiteSpace(rationale)) return CommitteeRefusals.RationaleMissing;
        return Result.Success;
    }

    /// <summary>A vote for another result than the one recommended; an abstention is for none.</summary>
    private static bool IsAgainstReviewers(Choice choice, BallotTerms terms) => terms.Recommendation switch
    {
        // Where a gate attaches a condition, C is the ballot's only way to follow a plain recommendation.
        Recommendation.Approve => choice is Choice.ApproveWithConditions && !terms.GateConditionAttaches,
        Recommendation.ApproveWithConditions => choice is Choice.Approve,
        Recommendation.DoNotApprove => choice.Proceeds(),
        _ => false,
    };
}
