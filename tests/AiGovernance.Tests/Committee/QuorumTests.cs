using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.RiskScoring;
using Xunit;
using static AiGovernance.Tests.Committee.ACommittee;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-4.</summary>
public sealed class QuorumTests
{
    [Theory]
    [InlineData(5, new[] { 1, 2, 3 }, new int[0], 3, true)]
    [InlineData(5, new[] { 1, 2 }, new int[0], 3, false)]
    [InlineData(4, new[] { 1, 2, 3 }, new int[0], 3, true)]
    [InlineData(4, new[] { 1, 2 }, new int[0], 3, false)]       // half is not more than half
    [InlineData(3, new[] { 1, 2, 3 }, new int[0], 3, true)]
    [InlineData(3, new[] { 1, 2 }, new int[0], 3, false)]       // more than half, but not three
    [InlineData(5, new[] { 1, 2, 3 }, new[] { 4, 5 }, 3, true)]
    [InlineData(5, new[] { 1, 2, 3 }, new[] { 3, 4, 5 }, 3, false)]
    public void More_than_half_of_the_seats_and_three_voters(int seats, int[] present, int[] recused, int needed, bool holds)
    {
        var quorum = Quorum.Of(Of(seats).Sits(Attended(Members(present), Members(recused))), RiskTier.High);
        Assert.Equal((needed, holds), (quorum.Needed, quorum.Holds));
        Assert.Equal(holds ? null : "committee.no-quorum", quorum.Check().Refusal?.Code);
    }

    [Fact]
    public void A_recused_member_does_not_count_for_quorum() =>
        Assert.Equal(4, Quorum.Of(Of(5).Sits(Attended(Members(1, 2, 3, 4, 5), Members(5))), RiskTier.High).Seats);

    [Fact]
    public void A_recused_seat_on_which_the_alternate_sits_counts()
    {
        // The meeting of 8 December: one recused with an alternate, one absent without.
        var quorum = Quorum.Of(Of(5, 4).Sits(Attended([.. Members(1, 2, 3), Alternate(4)], Members(4))), RiskTier.High);
        Assert.Equal((4, 5, 3, true), (quorum.Present, quorum.Seats, quorum.Needed, quorum.Holds));
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3 }, null)]
    [InlineData(new[] { 1, 3, 4 }, "A Critical case is not decided without: Legal.")]
    [InlineData(new[] { 2, 3, 4, 5 }, "A Critical case is not decided without: Security.")]
    [InlineData(new[] { 3, 4, 5 }, "A Critical case is not decided without: Security, Legal.")]
    public void Critical_needs_Security_and_Legal_among_the_voters(int[] present, string? refusal)
    {
        var sitting = Of(5).Sits(Attended(Members(present), []));
        Assert.Equal(refusal, Quorum.Of(sitting, RiskTier.Critical).Check().Refusal?.Message);
        Assert.True(Quorum.Of(sitting, RiskTier.High).Holds);
        Assert.True(Quorum.Of(sitting, null).Holds);
    }

    [Fact]
    public void The_alternate_speaks_for_the_function_of_the_seat() =>
        Assert.True(Quorum.Of(Of(5, 1).Sits(Attended([Alternate(1), .. Members(2, 3)], Members(1))), RiskTier.Critical).Holds);

    [Theory]
    [InlineData(new[] { 3, 4, 5 }, RiskTier.High, true)]       // two are left
    [InlineData(new[] { 4, 5 }, RiskTier.High, false)]         // three are left, they need only come
    [InlineData(new[] { 1 }, RiskTier.High, false)]
    [InlineData(new[] { 1 }, RiskTier.Critical, true)]         // nobody speaks for Security
    public void Only_recusals_call_for_a_substitute_not_absence(int[] recused, RiskTier tier, bool prevented)
    {
        var composition = Of(5).Composition;
        Assert.Equal(prevented, Quorum.RecusalsAlonePrevent(composition, Attended([], Members(recused)), tier));
        Assert.False(Quorum.RecusalsAlonePrevent(Of(5, 1, 3, 4, 5).Composition, Attended([], Members(recused)), tier));
    }

    [Fact]
    public void Too_small_a_committee_is_not_the_fault_of_recusals()
    {
        var two = Of(3).With(3, s => s with { Members = [] });
        Assert.False(Quorum.RecusalsAlonePrevent(two, Attended(Members(1, 2), Members(1)), RiskTier.High));
    }

    [Fact]
    public void A_substitute_is_seated_when_needed_and_may_sit()
    {
        var committee = Of(5, 5);
        var attendance = Attended(Members(1, 2), [.. Members(3, 4, 5), Alternate(5)]);
        Assert.Null(Check(committee, new(3, FromThePool), attendance));

        var seated = attendance with { Substitutes = [new(3, FromThePool)], Present = Members(1, 2).Append(FromThePool).ToHashSet() };
        Assert.True(Quorum.Of(committee.Sits(seated), RiskTier.High).Holds);
        Assert.Equal("committee.substitute-not-needed", Check(committee, new(4, FromThePool), seated));
    }

    [Fact]
    public void A_substitute_who_may_not_sit_is_refused_by_name()
    {
        var attendance = Attended([.. Members(1, 2), Alternate(4)], [.. Members(1, 3, 4, 5), Alternate(5)]);
        var committee = Of(5, 2, 4, 5);
        Assert.Equal("committee.seat-not-recused", Check(committee, new(2, FromThePool), attendance, RiskTier.Critical));
        Assert.Equal("committee.seat-not-recused", Check(committee, new(4, FromThePool), attendance, RiskTier.Critical));
        Assert.Equal("committee.substitute-conflicted", Check(committee, new(1, Alternate(5)), attendance, RiskTier.Critical));
        Assert.Equal("committee.already-sits", Check(committee, new(1, Alternate(4)), attendance, RiskTier.Critical));
        Assert.Equal("committee.already-sits", Check(committee, new(1, Member(2)), attendance, RiskTier.Critical));
        Assert.Equal("committee.not-in-pool", Check(committee, new(1, Alternate(1)), attendance, RiskTier.Critical));
        Assert.Null(Check(committee, new(1, Alternate(2)), attendance, RiskTier.Critical));
    }

    private static string? Check(ACommittee committee, Substitute substitute, Attendance attendance, RiskTier tier = RiskTier.High) =>
        Substitution.Check(substitute, committee.Composition, attendance, tier, new HashSet<PersonId> { FromThePool }).Refusal?.Code;
}
