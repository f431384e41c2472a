using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Setup;
using AiGovernance.Organisation;
using AiGovernance.Tests.Support;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-1 and PP-7: seats on the record, and the roles that follow from them.</summary>
public class SeatActionTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestClock.Start);

    [Fact]
    public async Task Seats_give_roles_from_the_same_moment()
    {
        await using var portal = TestPortal.Start();
        Ok(await portal.In(Part.Governance, (SetUpCommittee h) => h.Handle(Founders())));
        Assert.Equal([Role.CommitteeMember, Role.CommitteeChair], await Roles(portal, Part.Chair));
        Assert.Equal([Role.CommitteeMember, Role.CommitteeDeputy], await Roles(portal, Part.Deputy));
        Assert.Equal([Role.CommitteeMember], await Roles(portal, Part.Alternate));
        Assert.Equal(CommitteeRefusals.SetUpAlready, (await portal.In(Part.Governance, (SetUpCommittee h) => h.Handle(Founders()))).Refusal);
    }

    [Fact]
    public async Task A_successor_takes_the_seat_on_the_day_and_the_roles_move_along()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        Ok(await portal.In(Part.Governance, (AppointSeat h) => h.Handle(new(3, SeatPlace.Member, People.Of(Part.Stranger), Today.AddDays(2), Today.AddDays(100)))));
        Assert.Equal([Role.CommitteeMember], await Roles(portal, Part.Member));
        Assert.Empty(await Roles(portal, Part.Stranger));
        portal.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Empty(await Roles(portal, Part.Member));
        Assert.Equal([Role.CommitteeMember], await Roles(portal, Part.Stranger));
        portal.Clock.Advance(TimeSpan.FromDays(99));
        Assert.Empty(await Roles(portal, Part.Stranger));
        Assert.Contains((await portal.In(Part.Governance, (FindCommittee h) => h.Handle())).Value!.Faults, f => f.Code == CommitteeRefusals.FunctionsNotCovered.Code);
    }

    [Fact]
    public async Task What_breaks_the_composition_is_refused_by_name()
    {
        await using var portal = TestPortal.Start();
        Assert.Equal(CommitteeRefusals.NotSetUp, (await portal.In(Part.Governance, (NameChair h) => h.Handle(People.Of(Part.Chair), People.Of(Part.Deputy)))).Refusal);
        Assert.Equal(CommitteeRefusals.NotSetUp, (await portal.In(Part.Governance, (PlanMeetings h) => h.Handle(Series))).Refusal);
        var two = Founders() with { Seats = [.. Founders().Seats.Take(2)] };
        Assert.Equal(CommitteeRefusals.TooFewSeats.Code, (await portal.In(Part.Governance, (SetUpCommittee h) => h.Handle(two))).Refusal?.Code);
        await SetUp(portal);
        Assert.Equal(CommitteeRefusals.ChairWithoutSeat, (await Appoint(portal, new(1, SeatPlace.Member, People.Of(Part.Stranger), Today.AddDays(1)))).Refusal);
        Assert.Equal(CommitteeRefusals.PersonTwice with { Field = CommitteeFields.Member(3) }, (await Appoint(portal, new(1, SeatPlace.Alternate, People.Of(Part.Member), Today))).Refusal);
        Assert.Equal(CommitteeRefusals.TermInThePast, (await Appoint(portal, new(1, SeatPlace.Alternate, People.Of(Part.Stranger), Today.AddDays(-1)))).Refusal);
        Assert.Equal(CommitteeRefusals.OwnSeat with { Field = CommitteeFields.Alternate(1) }, (await Appoint(portal, new(1, SeatPlace.Alternate, People.Of(Part.Governance), Today))).Refusal);
        Assert.Equal(CommitteeRefusals.DeputyWithoutSeat, (await portal.In(Part.Governance, (NameChair h) => h.Handle(People.Of(Part.Chair), People.Of(Part.Stranger)))).Refusal);
    }

    [Fact]
    public async Task A_new_chair_has_the_role_and_the_former_no_longer()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        Ok(await portal.In(Part.Governance, (NameChair h) => h.Handle(People.Of(Part.Member), People.Of(Part.Chair))));
        Assert.Equal([Role.CommitteeMember, Role.CommitteeChair], await Roles(portal, Part.Member));
        Assert.Equal([Role.CommitteeMember, Role.CommitteeDeputy], await Roles(portal, Part.Chair));
        Assert.Equal([Role.CommitteeMember], await Roles(portal, Part.Deputy));
    }

    [Fact]
    public async Task What_a_new_committee_lacks_is_named_at_its_field()
    {
        await using var portal = TestPortal.Start();
        var founders = Founders();
        NewCommittee With(int seat, NewSeat changed) => founders with { Seats = [.. founders.Seats.Select((s, i) => i == seat - 1 ? changed : s)] };
        async Task<(string?, string?)> Refused(NewCommittee input) => (await portal.In(Part.Governance, (SetUpCommittee h) => h.Handle(input))).Refusal is { } no ? (no.Code, no.Field) : (null, null);

        Assert.Equal(("committee.member-missing", "seat-2-member"), await Refused(With(2, founders.Seats[1] with { Member = null })));
        Assert.Equal(("committee.seat-without-function", "seat-1-functions"), await Refused(With(1, founders.Seats[0] with { Functions = [] })));
        Assert.Equal(("committee.term-reversed", "seat-5-until"), await Refused(founders with { Seats = [.. founders.Seats, new([CommitteeFunction.Risk], People.Of(Part.Stranger), Until: Today.AddDays(-1))] }));
        Assert.Equal(("committee.person-twice", "seat-4-alternate"), await Refused(With(4, founders.Seats[3] with { Alternate = People.Of(Part.Chair) })));
        Assert.Equal(("committee.own-seat", "seat-4-alternate"), await Refused(With(4, founders.Seats[3] with { Alternate = People.Of(Part.Governance) })));
        Assert.Equal(("committee.functions-not-covered", "seats"), await Refused(With(4, founders.Seats[3] with { Functions = [CommitteeFunction.Data] })));
        Assert.Equal(("committee.chair-without-seat", "chair"), await Refused(founders with { Chair = null }));
        Assert.Equal(("committee.deputy-without-seat", "deputy"), await Refused(founders with { Deputy = People.Of(Part.Alternate) }));
        Assert.Equal((null, null), await Refused(founders));
    }

    [Fact]
    public async Task A_planned_successor_gives_way_to_who_is_appointed_before_their_day()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        Ok(await Appoint(portal, new(3, SeatPlace.Member, People.Of(Part.Stranger), Today.AddDays(20))));
        Ok(await Appoint(portal, new(3, SeatPlace.Member, People.Of(Part.Colleague), Today.AddDays(10))));
        portal.Clock.Advance(TimeSpan.FromDays(20));
        Assert.Empty(await Roles(portal, Part.Stranger));
        Assert.Equal([Role.CommitteeMember], await Roles(portal, Part.Colleague));
        Assert.DoesNotContain((await portal.In(Part.Governance, (FindSetup h) => h.Handle())).Value!.Seats[2].Terms, t => t.Person == People.Of(Part.Stranger));
    }

    [Fact]
    public async Task Who_was_seated_by_mistake_today_is_replaced_today()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        Ok(await Appoint(portal, new(3, SeatPlace.Member, People.Of(Part.Stranger), Today)));
        Assert.Empty(await Roles(portal, Part.Member));
        Assert.Equal([Role.CommitteeMember], await Roles(portal, Part.Stranger));
    }

    [Fact]
    public async Task A_term_that_ends_before_it_begins_is_refused()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var refused = (await Appoint(portal, new(3, SeatPlace.Alternate, People.Of(Part.Stranger), Today.AddDays(2), Today.AddDays(1)))).Refusal;
        Assert.Equal(("committee.term-reversed", "seat-3-until"), (refused?.Code, refused?.Field));
    }

    [Fact]
    public async Task A_fifth_seat_is_added_and_a_sixth_is_not()
    {
        await using var portal = TestPortal.Start();
        Task<AiGovernance.Common.Result> Add(Part? member, params CommitteeFunction[] functions) => portal.In(Part.Governance, (AddSeat h) => h.Handle(new(functions, member is null ? null : People.Of(member))));
        Assert.Equal(CommitteeRefusals.NotSetUp, (await Add(Part.Stranger, CommitteeFunction.Risk)).Refusal);
        await SetUp(portal);
        Assert.Equal("seat-5-member", (await Add(null, CommitteeFunction.Risk)).Refusal?.Field);
        Assert.Equal("seat-5-functions", (await Add(Part.Stranger)).Refusal?.Field);
        Assert.Equal((CommitteeRefusals.OwnSeat.Code, "seat-5-member"), (await Add(Part.Governance, CommitteeFunction.Risk)).Refusal is { } own ? (own.Code, own.Field) : default);
        Assert.Equal((CommitteeRefusals.PersonTwice.Code, "seat-5-member"), (await Add(Part.Alternate, CommitteeFunction.Risk)).Refusal is { } twice ? (twice.Code, twice.Field) : default);
        Ok(await Add(Part.Stranger, CommitteeFunction.Risk));
        Assert.Equal([Role.CommitteeMember], await Roles(portal, Part.Stranger));
        Assert.Equal(CommitteeRefusals.TooManySeats.Code, (await Add(Part.Colleague, CommitteeFunction.Data)).Refusal?.Code);
    }

    private static Task<AiGovernance.Common.Result> Appoint(TestPortal portal, Appointment appointment) => portal.In(Part.Governance, (AppointSeat h) => h.Handle(appointment));

    private static async Task<IEnumerable<Role>> Roles(TestPortal portal, Part part)
    {
        await using var db = portal.Db();
        return (await ActorOf.Person(db, People.Of(part), portal.Clock.Now, ActSource.Page))!.Roles.Order();
    }
}
