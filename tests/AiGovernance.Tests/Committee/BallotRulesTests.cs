using AiGovernance.Committee;
using Xunit;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-5 and CM-7.</summary>
public sealed class BallotRulesTests
{
    [Theory]
    [InlineData(0, 0, "ADR-")]    // nothing to approve with
    [InlineData(0, 1, "ACDR-")]
    [InlineData(1, 0, "CDR-")]    // C in place of A
    [InlineData(1, 3, "CDR-")]
    public void The_choices_follow_the_list_of_conditions(int gates, int others, string expected)
    {
        var terms = Terms(gates, others);
        Assert.Equal(expected, string.Concat(BallotRules.Offered(terms).Select(c => c.Letter())));
        foreach (var choice in Enum.GetValues<Choice>())
        {
            var code = BallotRules.Check(choice, "Because.", terms).Refusal?.Code;
            Assert.Equal(expected.Contains(choice.Letter(), StringComparison.Ordinal) ? null : "committee.choice-not-offered", code);
        }
    }

    [Theory]
    [InlineData(null, "DR")]
    [InlineData(Recommendation.Approve, "CDR")]
    [InlineData(Recommendation.ApproveWithConditions, "ADR")]
    [InlineData(Recommendation.DoNotApprove, "ACDR")]
    public void A_reason_is_needed_for_D_for_R_and_against_the_reviewers(Recommendation? recommendation, string letters)
    {
        var terms = Terms(gates: 0, others: 1, recommendation);
        foreach (var choice in Enum.GetValues<Choice>())
        {
            var needed = letters.Contains(choice.Letter(), StringComparison.Ordinal);
            Assert.Equal(needed, BallotRules.NeedsRationale(choice, terms));
            Assert.Equal(needed ? "committee.rationale-missing" : null, BallotRules.Check(choice, " ", terms).Refusal?.Code);
            Assert.True(BallotRules.Check(choice, "Because.", terms).Succeeded);
        }
    }

    [Fact]
    public void C_is_not_against_a_plain_recommendation_where_a_gate_leaves_no_A() =>
        Assert.False(BallotRules.NeedsRationale(Choice.ApproveWithConditions, Terms(gates: 1, others: 0, Recommendation.Approve)));

    private static BallotTerms Terms(int gates, int others, Recommendation? recommendation = null) =>
        new([.. Enumerable.Range(1, gates).Select(n => $"G{n}")], others, recommendation);
}
