using AiGovernance.Access;
using AiGovernance.Committee;
using Xunit;
using static AiGovernance.Tests.Committee.ACommittee;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-3, CM-4 and CM-13.</summary>
public sealed class SeatingTests
{
    [Fact]
    public void A_member_who_is_there_without_conflict_sits_and_the_alternate_does_not() =>
        Assert.Equal((SeatStanding.MemberSits, Member(3)), Seat3([Member(3), Alternate(3)], []));

    [Fact]
    public void The_alternate_sits_for_an_absent_member() =>
        Assert.Equal((SeatStanding.AlternateSits, Alternate(3)), Seat3([Alternate(3)], []));

    [Fact]
    public void The_alternate_sits_for_a_recused_member_who_stays_in_the_building() =>
        Assert.Equal((SeatStanding.AlternateSits, Alternate(3)), Seat3([Member(3), Alternate(3)], [Member(3)]));

    [Fact]
    public void A_conflicted_alternate_does_not_sit()
    {
        Assert.Equal((SeatStanding.Recused, null), Seat3([Member(3), Alternate(3)], [Member(3), Alternate(3)]));
        Assert.Equal((SeatStanding.Absent, null), Seat3([Alternate(3)], [Alternate(3)]));
    }

    [Fact]
    public void A_recused_member_who_is_away_is_recused_not_absent() =>
        Assert.Equal((SeatStanding.Recused, null), Seat3([], [Member(3)]));

    [Fact]
    public void An_alternate_stands_in_for_a_member_and_not_for_nobody()
    {
        var vacant = Of(5, 3).With(3, s => s with { Members = [] });
        Assert.Equal(SeatStanding.Vacant, Seating.Of(vacant, Attended([Alternate(3)], [])).Seats[2].Standing);
    }

    [Theory]
    [InlineData(0, SeatStanding.AlternateSits)]
    [InlineData(-1, SeatStanding.Absent)]
    public void An_alternate_sits_only_in_term(int untilFromToday, SeatStanding expected)
    {
        var composition = Of(5, 3).With(3, s => s with { Alternates = [s.Alternates[0] with { Until = Today.AddDays(untilFromToday) }] });
        Assert.Equal(expected, Seating.Of(composition, Attended([Alternate(3)], [])).Seats[2].Standing);
    }

    [Fact]
    public void A_substitute_takes_a_recused_seat_and_no_absent_one()
    {
        var substitute = new Substitute(3, FromThePool);
        Assert.Equal((SeatStanding.SubstituteSits, FromThePool), Seat3([FromThePool], [Member(3)], substitute));
        Assert.Equal((SeatStanding.Absent, null), Seat3([FromThePool], [], substitute));
        Assert.Equal((SeatStanding.Recused, null), Seat3([], [Member(3)], substitute));
        Assert.Equal((SeatStanding.Recused, null), Seat3([FromThePool], [Member(3), FromThePool], substitute));
        Assert.Equal((SeatStanding.AlternateSits, Alternate(3)), Seat3([FromThePool, Alternate(3)], [Member(3)], substitute));
    }

    [Fact]
    public void Nobody_votes_twice()
    {
        var shared = Of(5, 3).With(4, s => s with { Alternates = [new(Alternate(3), Today)] });
        Assert.Equal([Alternate(3)], Seating.Of(shared, Attended([Alternate(3)], [])).Voters);

        var moved = Attended([Member(1)], Members(3), new Substitute(3, Member(1)));
        Assert.Equal([Member(1)], Of(5).Sits(moved).Voters);
    }

    [Theory]
    [InlineData("chair and deputy", 2)]
    [InlineData("deputy", 1)]
    [InlineData("neither", null)]
    public void The_deputy_acts_for_an_absent_or_recused_chair(string there, int? seat)
    {
        var present = Members(3, 4, 5).Concat(there switch { "chair and deputy" => Members(1, 2), "deputy" => Members(1), _ => [] }).ToList();
        var recused = Members(1, 2).Except(present);
        Assert.Equal(seat is { } n ? Member(n) : null, Of(5, 2).Sits(Attended(present.Append(Alternate(2)), [])).ActingChair);
        Assert.Equal(seat is { } m ? Member(m) : null, Of(5, 2).Sits(Attended(Members(1, 2, 3, 4, 5), recused)).ActingChair);
    }

    [Fact]
    public void A_chair_whose_seat_ran_out_no_longer_acts()
    {
        var composition = Of(5).With(2, s => s with { Members = [s.Members[0] with { Until = Today.AddDays(-1) }] });
        Assert.Equal(Member(1), Seating.Of(composition, Attended(Members(1, 2, 3), [])).ActingChair);
    }

    [Fact]
    public void Nobody_rules_on_their_own_conflict()
    {
        var composition = Of(5).Composition;
        var all = Attended(Members(1, 2, 3, 4, 5), []);
        Assert.Equal(Member(2), Seating.RulesOn(Member(3), composition, all));
        Assert.Equal(Member(1), Seating.RulesOn(Member(2), composition, all));
        Assert.Null(Seating.RulesOn(Member(2), composition, Attended(Members(2, 3, 4), [])));
    }

    private static (SeatStanding, PersonId?) Seat3(PersonId[] present, PersonId[] recused, params Substitute[] substitutes)
    {
        var seat = Of(5, 3).Sits(Attended(present, recused, substitutes)).Seats[2];
        return (seat.Standing, seat.Voter);
    }
}
