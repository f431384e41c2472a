using AiGovernance.Committee;
using AiGovernance.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-6.</summary>
public sealed class TallyTests
{
    private const string Letters = "ACDR-";

    [Theory]
    [InlineData("AAR", RiskTier.Critical, 'A', Outcome.Approved)]    // exactly two thirds
    [InlineData("AAARR", RiskTier.Critical, 'A', Outcome.Deferred)]  // a majority, not two thirds, and R is no majority
    [InlineData("AAAR-", RiskTier.Critical, 'A', Outcome.Approved)]  // an abstention is no vote cast: three of four
    [InlineData("AAA--", RiskTier.Critical, 'A', Outcome.Approved)]
    [InlineData("AA---", RiskTier.Critical, 'A', Outcome.Deferred)]  // all votes cast, no majority of those present
    [InlineData("AARR", RiskTier.Critical, 'A', Outcome.Deferred)]   // no deciding vote for Critical
    [InlineData("AARR", RiskTier.High, 'A', Outcome.Approved)]       // half, and the chair proceeds
    [InlineData("AARR", RiskTier.Moderate, 'A', Outcome.Approved)]
    [InlineData("AARR", RiskTier.Low, 'A', Outcome.Deferred)]
    [InlineData("AARR", null, 'A', Outcome.Deferred)]                // an item that is no use case
    [InlineData("AARR", RiskTier.High, 'R', Outcome.Deferred)]
    [InlineData("AARR", RiskTier.High, null, Outcome.Deferred)]      // nobody acts as chair
    [InlineData("AA--", RiskTier.High, '-', Outcome.Deferred)]
    [InlineData("ACD-", RiskTier.High, 'C', Outcome.ApprovedWithConditions)]
    [InlineData("A----", RiskTier.High, 'A', Outcome.Deferred)]      // abstaining is being present
    [InlineData("AAARR", RiskTier.High, 'R', Outcome.Approved)]
    [InlineData("AARRR", RiskTier.High, 'A', Outcome.Rejected)]
    [InlineData("ADDRR", RiskTier.High, 'R', Outcome.Deferred)]      // R is no majority of five
    [InlineData("A-RR-", RiskTier.High, 'R', Outcome.Rejected)]      // two of three votes cast
    [InlineData("ADRR-", RiskTier.High, 'R', Outcome.Deferred)]      // half is not more than half
    [InlineData("-----", RiskTier.High, '-', Outcome.Deferred)]
    [InlineData("AAAAA", RiskTier.Prohibited, 'A', Outcome.Deferred)]
    [InlineData("", RiskTier.High, 'A', Outcome.Deferred)]
    public void Proceed_needs_the_majority_its_tier_asks_for(string votes, RiskTier? tier, char? chair, Outcome expected) =>
        Assert.Equal(expected, Tally.Of(Votes(votes), tier, chair is { } c ? Vote(c) : null).Outcome);

    [Theory]
    [InlineData("AAAC", false, Outcome.Approved)]
    [InlineData("AACC", false, Outcome.ApprovedWithConditions)]      // half of the proceed votes
    [InlineData("AAACC", false, Outcome.Approved)]                   // two of five are less than half
    [InlineData("ACRD-", false, Outcome.Deferred)]                   // two of five
    [InlineData("AAAA", true, Outcome.ApprovedWithConditions)]       // a gate attaches
    [InlineData("RRRA", true, Outcome.Rejected)]                     // a gate's condition lets nothing proceed
    public void Conditions_come_with_half_of_the_proceed_votes_or_a_gate(string votes, bool gate, Outcome expected) =>
        Assert.Equal(expected, Tally.Of(Votes(votes), RiskTier.High, null, gate).Outcome);

    [Theory]
    [InlineData("AARR", true)]
    [InlineData("AAAR", false)]
    [InlineData("ARRR", false)]
    public void The_chair_writes_why_only_where_the_chair_decided(string votes, bool byChair) =>
        Assert.Equal(byChair, Tally.Of(Votes(votes), RiskTier.High, Choice.Approve).ByDecidingVote);

    [Fact]
    public void The_count_is_kept_with_the_outcome() =>
        Assert.Equal(new Tally(Outcome.ApprovedWithConditions, 5, 4, 3, 2, 1, false), Tally.Of(Votes("ACCR-"), RiskTier.Critical, null));

    [Fact]
    public void Every_ballot_counts_as_a_second_account_of_the_rule_says()
    {
        RiskTier?[] tiers = [null, .. Enum.GetValues<RiskTier>().Cast<RiskTier?>()];
        foreach (var ballot in Enumerable.Range(1, 5).SelectMany(Ballots))
            foreach (var tier in tiers)
                for (var chair = -1; chair < ballot.Length; chair++)
                    foreach (var gate in new[] { false, true })
                        if (Count(ballot, tier, chair, gate) != Oracle(ballot, tier, chair, gate)) Assert.Fail($"{ballot} {tier} chair {chair} gate {gate}");
    }

    private static Outcome Count(string ballot, RiskTier? tier, int chair, bool gate) =>
        Tally.Of(Votes(ballot), tier, chair < 0 ? null : Vote(ballot[chair]), gate).Outcome;

    [Fact]
    public void The_order_of_the_votes_does_not_matter()
    {
        foreach (var ballot in Ballots(4))
            Assert.Equal(
                Tally.Of(Votes(ballot), RiskTier.High, Choice.Approve),
                Tally.Of(Votes(string.Concat(ballot.Order())), RiskTier.High, Choice.Approve));
    }

    // Thresholds by walking the votes and comparing fractions, not by the product's arithmetic.
    private static Outcome Oracle(string ballot, RiskTier? tier, int chair, bool gate)
    {
        decimal yes = 0, conditional = 0, no = 0, sides = 0;
        foreach (var letter in ballot)
        {
            if (letter is 'A' or 'C') yes++;
            if (letter is 'C') conditional++;
            if (letter is 'R') no++;
            if (letter is not '-') sides++;
        }
        var majority = yes / ballot.Length > 0.5m;
        var tie = yes / ballot.Length == 0.5m;
        var passes = tier switch
        {
            RiskTier.Prohibited => false,
            RiskTier.Critical => majority && yes * 3 / sides >= 2,
            RiskTier.High or RiskTier.Moderate => majority || (tie && chair >= 0 && "AC".Contains(ballot[chair], StringComparison.Ordinal)),
            _ => majority,
        };
        if (passes) return gate || conditional / yes >= 0.5m ? Outcome.ApprovedWithConditions : Outcome.Approved;
        return sides > 0 && no / sides > 0.5m ? Outcome.Rejected : Outcome.Deferred;
    }

    private static IEnumerable<string> Ballots(int present) =>
        present == 0 ? [""] : Ballots(present - 1).SelectMany(b => Letters.Select(l => b + l));

    private static Choice[] Votes(string letters) => [.. letters.Select(Vote)];

    private static Choice Vote(char letter) => (Choice)Letters.IndexOf(letter, StringComparison.Ordinal);
}
