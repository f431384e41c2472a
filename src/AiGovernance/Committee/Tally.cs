using AiGovernance.RiskScoring;

namespace AiGovernance.Committee;

/// <summary>Counts a closed ballot (CM-6). Pure: the order of the votes does not matter.</summary>
/// <param name="Present">Voters present, abstentions included.</param>
/// <param name="Cast">Votes cast: an abstention is presence, not a vote cast.</param>
/// <param name="Proceed">A and C together.</param>
/// <param name="ByDecidingVote">It proceeds at exactly half, so the acting chair must write why.</param>
public sealed record Tally(Outcome Outcome, int Present, int Cast, int Proceed, int WithConditions, int Reject, bool ByDecidingVote)
{
    /// <param name="votes">One for each voter present; who has not voted at the close abstains.</param>
    /// <param name="tier">Not set for an item that is no use case; it needs the plain majority.</param>
    /// <param name="actingChair">The acting chair's own vote, which is also among the votes; not set when nobody acts.</param>
    /// <param name="gateConditionAttaches">A gate puts a condition on this item, whatever the votes say.</param>
    public static Tally Of(IReadOnlyCollection<Choice> votes, RiskTier? tier, Choice? actingChair, bool gateConditionAttaches = false)
    {
        var cast = votes.Count(v => v is not Choice.Abstain);
        var proceed = votes.Count(ChoiceLetters.Proceeds);
        var withConditions = votes.Count(v => v is Choice.ApproveWithConditions);
        var reject = votes.Count(v => v is Choice.Reject);

        var byChair = HasDecidingVote(tier) && votes.Count > 0 && 2 * proceed == votes.Count && actingChair?.Proceeds() == true;
        var proceeds = byChair || IsEnough(proceed, cast, votes.Count, tier);
        var outcome = proceeds
            ? gateConditionAttaches || 2 * withConditions >= proceed ? Outcome.ApprovedWithConditions : Outcome.Approved
            : 2 * reject > cast ? Outcome.Rejected : Outcome.Deferred;
        return new(outcome, votes.Count, cast, proceed, withConditions, reject, byChair);
    }

    /// <summary>Only for High and Moderate does half suffice with the acting chair's vote (CM-6).</summary>
    public static bool HasDecidingVote(RiskTier? tier) => tier is RiskTier.High or RiskTier.Moderate;

    /// <summary>Whether so many A and C suffice by themselves.</summary>
    public static bool IsEnough(int proceed, int cast, int present, RiskTier? tier) => tier switch
    {
        // Nobody can approve what is prohibited (section 5); a lifted gate makes it Critical first.
        RiskTier.Prohibited => false,
        RiskTier.Critical => 2 * proceed > present && 3 * proceed >= 2 * cast,
        _ => 2 * proceed > present,
    };
}
