using AiGovernance.Committee;
using Xunit;
using static AiGovernance.Tests.Committee.ACommittee;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-1.</summary>
public sealed class CompositionTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Three_to_five_seats_that_cover_the_functions_are_a_committee(int seats) =>
        Assert.True(Of(seats, 1, 2, 3).Composition.Check(Today).Succeeded);

    [Fact]
    public void Two_seats_are_too_few_whatever_they_cover()
    {
        var both = Of(3).With(1, s => s with { Functions = [CommitteeFunction.Security, .. Composition.MustCover] });
        Assert.Equal(["committee.too-few-seats"], Faults(both with { Seats = [.. both.Seats.Take(2)] }));
    }

    [Fact]
    public void Six_seats_are_too_many()
    {
        var five = Of(5).Composition;
        var sixth = new Seat(6, [CommitteeFunction.Data], [new(Member(6), Today)], []);
        Assert.Equal(["committee.too-many-seats"], Faults(five with { Seats = [.. five.Seats, sixth] }));
    }

    [Theory]
    [InlineData(1, "Security")]
    [InlineData(2, "Legal")]
    [InlineData(3, "Engineering")]
    [InlineData(4, "Product")]
    public void Each_of_the_four_functions_must_be_covered(int seat, string function)
    {
        var fault = Assert.Single(Of(5).With(seat, s => s with { Functions = [CommitteeFunction.Data] }).Faults(Today));
        Assert.Equal(("committee.functions-not-covered", $"No filled seat covers: {function}."), (fault.Code, fault.Message));
    }

    [Fact]
    public void The_fifth_seat_is_free_to_speak_for_anything_but_not_for_nothing()
    {
        Assert.Empty(Of(5).With(5, s => s with { Functions = [CommitteeFunction.External] }).Faults(Today));
        Assert.Equal(["committee.seat-without-function"], Faults(Of(5).With(5, s => s with { Functions = [] })));
    }

    [Theory]
    [InlineData(0, true)]   // the last day counts
    [InlineData(-1, false)]
    public void A_term_that_runs_out_uncovers_the_function(int untilFromToday, bool holds)
    {
        var composition = Of(5).With(4, s => s with { Members = [s.Members[0] with { Until = Today.AddDays(untilFromToday) }] });
        Assert.Equal(holds ? [] : ["committee.functions-not-covered"], Faults(composition));
    }

    [Fact]
    public void A_seat_that_falls_vacant_is_a_fault_only_when_it_is_missed()
    {
        Assert.Empty(Of(5).With(5, s => s with { Members = [] }).Faults(Today));
        Assert.Contains("committee.too-few-seats", Faults(Of(3).With(3, s => s with { Members = [] })));
    }

    [Fact]
    public void A_successor_takes_the_seat_on_the_day_after()
    {
        var seat = new Seat(1, [CommitteeFunction.Legal], [new(Member(1), Today.AddYears(-1), Today), new(Member(9), Today.AddDays(1))], []);
        Assert.Equal((Member(1), Member(9)), (seat.MemberOn(Today), seat.MemberOn(Today.AddDays(1))));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Terms_of_one_seat_do_not_share_a_day(int nextFromToday, bool overlaps)
    {
        var composition = Of(5).With(5, s => s with { Members = [s.Members[0] with { Until = Today }, new(Member(9), Today.AddDays(nextFromToday))] });
        Assert.Equal(overlaps ? ["committee.terms-overlap"] : [], Faults(composition));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void A_term_of_one_day_is_the_shortest(int untilFromBegin, bool reversed)
    {
        var composition = Of(5).With(5, s => s with { Alternates = [new(Alternate(5), Today, Today.AddDays(untilFromBegin))] });
        Assert.Equal(reversed ? ["committee.term-reversed"] : [], Faults(composition));
    }

    [Fact]
    public void Nobody_is_member_or_alternate_twice()
    {
        Assert.Equal(["committee.person-twice"], Faults(Of(5).With(5, s => s with { Alternates = [new(Member(4), Today)] })));
        Assert.Equal(["committee.person-twice"], Faults(Of(5, 4).With(5, s => s with { Alternates = [new(Alternate(4), Today)] })));
        Assert.Empty(Of(5, 4).With(5, s => s with { Alternates = [new(Alternate(4), Today.AddDays(1))] }).Faults(Today));
    }

    [Fact]
    public void Chair_and_deputy_are_two_members()
    {
        var committee = Of(5, 1).Composition;
        Assert.Equal(["committee.chair-without-seat"], Faults(committee with { Chair = null }));
        Assert.Equal(["committee.chair-without-seat"], Faults(committee with { Chair = Alternate(1) }));
        Assert.Equal(["committee.deputy-without-seat"], Faults(committee with { Deputy = null }));
        Assert.Equal(["committee.deputy-without-seat"], Faults(committee with { Deputy = FromThePool }));
        Assert.Equal(["committee.chair-is-deputy"], Faults(committee with { Deputy = committee.Chair }));
    }

    [Fact]
    public void A_proposal_is_refused_by_its_first_fault_and_a_broken_one_shows_them_all()
    {
        var broken = Of(5).With(1, s => s with { Functions = [] }) with { Chair = null };
        Assert.Equal(["committee.seat-without-function", "committee.functions-not-covered", "committee.chair-without-seat"], Faults(broken));
        Assert.Equal("committee.seat-without-function", broken.Check(Today).Refusal?.Code);
    }

    [Fact]
    public void A_committee_that_broke_by_itself_has_thirty_days() =>
        Assert.Equal(new DateOnly(2027, 1, 7), Composition.FillBy(Today));

    private static List<string> Faults(Composition composition) => [.. composition.Faults(Today).Select(f => f.Code)];
}
