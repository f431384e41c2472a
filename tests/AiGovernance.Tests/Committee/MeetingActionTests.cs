using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-2, CM-3 and CM-10 through the real actions.</summary>
public class MeetingActionTests
{
    [Fact]
    public async Task Planning_twice_plans_twelve_months_once_and_time_extends_them()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        Ok(await portal.In(Part.Governance, (PlanMeetings h) => h.Handle()));
        await using var db = portal.Db();
        Assert.Equal(11, await db.Meetings.CountAsync()); // today is after the second Tuesday of September
        Assert.Equal(new DateTime(2026, 10, 13, 12, 0, 0, DateTimeKind.Utc), (await Next(portal)).StartsAt);
        await To(portal, portal.Clock.Now.AddDays(40));
        Assert.Equal(13, await db.Meetings.CountAsync());
    }

    [Fact]
    public async Task Another_rhythm_replaces_what_has_no_agenda_yet()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var next = await Next(portal);
        Ok(await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(Waiting(portal).Result, next.Id)));
        Ok(await portal.In(Part.Governance, (PlanMeetings h) => h.Handle(Series with { Day = DayOfWeek.Wednesday })));
        await using var db = portal.Db();
        var days = await db.Meetings.Where(m => m.State == MeetingState.Planned).Select(m => m.On).ToListAsync();
        Assert.Contains(next.On, days);
        Assert.All(days.Where(d => d != next.On), d => Assert.Equal(DayOfWeek.Wednesday, d.DayOfWeek));
    }

    [Fact]
    public async Task Another_hour_moves_what_is_planned_and_leaves_alone_what_somebody_moved_or_skipped()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        await using var db = portal.Db();
        var days = await db.Meetings.OrderBy(m => m.StartsAt).Select(m => m.Id).ToListAsync();
        Ok(await portal.In(Part.Governance, (MoveMeeting h) => h.Handle(days[1], new(2026, 11, 10), "Room taken", new TimeOnly(9, 0))));
        Ok(await portal.In(Part.Governance, (SkipMeeting h) => h.Handle(days[2], "Holidays")));
        Ok(await portal.In(Part.Governance, (PlanMeetings h) => h.Handle(Series with { At = new(16, 0), ClosesBefore = 3 })));
        var after = await db.Meetings.AsNoTracking().OrderBy(m => m.On).ToListAsync();
        Assert.Equal(days, after.Select(m => m.Id));
        Assert.Equal((new(2026, 10, 13, 14, 0, 0, DateTimeKind.Utc), new(2026, 10, 8)), (after[0].StartsAt, after[0].AgendaClosesOn));
        Assert.Equal(new DateTime(2026, 11, 10, 8, 0, 0, DateTimeKind.Utc), after[1].StartsAt);
        Assert.Equal(MeetingState.Skipped, after[2].State);
        await To(portal, new(2026, 10, 9, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(MeetingState.AgendaClosed, (await db.Meetings.AsNoTracking().SingleAsync(m => m.Id == days[0])).State);
    }

    [Fact]
    public async Task The_former_rhythm_comes_back_with_its_days()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        await using var db = portal.Db();
        var days = await Planned(db);
        Ok(await portal.In(Part.Governance, (PlanMeetings h) => h.Handle(Series with { Day = DayOfWeek.Wednesday })));
        Assert.Empty((await Planned(db)).Intersect(days));
        Ok(await portal.In(Part.Governance, (PlanMeetings h) => h.Handle(Series)));
        Assert.Equal(days, await Planned(db));
        Assert.Equal(CommitteeRefusals.ClosesBeforeUnknown.Code, (await portal.In(Part.Governance, (PlanMeetings h) => h.Handle(Series with { ClosesBefore = 16 }))).Refusal?.Code);

        static Task<List<DateOnly>> Planned(AiGovernance.Data.AppDbContext db) => db.Meetings.Where(m => m.State == MeetingState.Planned).Select(m => m.On).OrderBy(d => d).ToListAsync();
    }

    [Fact]
    public async Task The_agenda_closes_by_itself_with_what_waits_by_tier_and_then_by_waiting_time()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var next = await Next(portal);
        var older = await Waiting(portal);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        var newer = await Waiting(portal);
        var critical = await Waiting(portal, Critical);
        var moderate = await Waiting(portal, "Code assistant for developers");
        await To(portal, next.AgendaClosesAt.AddMinutes(-1));
        Assert.Equal(MeetingState.Planned, (await Next(portal)).State);
        await To(portal, next.AgendaClosesAt);

        await using var db = portal.Db();
        Assert.Equal([critical, older, newer], await db.AgendaItems.OrderBy(i => i.Order).Select(i => i.UseCaseId!.Value).ToListAsync());
        Assert.DoesNotContain(moderate, await db.AgendaItems.Select(i => i.UseCaseId!.Value).ToListAsync());
        Assert.Equal(CommitteeRefusals.AgendaClosed, (await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(moderate, next.Id, "Staff ask"))).Refusal);
    }

    [Fact]
    public async Task The_thirteenth_case_waits_for_the_next_meeting()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        for (var i = 0; i < 13; i++) await Waiting(portal);
        Ok(await portal.In(Part.Governance, (PlanMeetings h) => h.Handle()));
        await To(portal, portal.Clock.Now);
        await using var db = portal.Db();
        Assert.Equal([12, 1], await db.Meetings.Where(m => m.Items.Any()).OrderBy(m => m.StartsAt).Select(m => m.Items.Count).ToListAsync());
        var full = await Next(portal);
        Assert.Equal(CommitteeRefusals.AgendaFull.Code, (await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(Waiting(portal).Result, full.Id))).Refusal?.Code);
    }

    [Fact]
    public async Task A_lower_tier_comes_by_hand_with_a_reason_and_only_once()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var (next, moderate) = (await Next(portal), await Waiting(portal, "Code assistant for developers"));
        Assert.Equal(Refusal.ReasonMissing, (await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(moderate, next.Id))).Refusal);
        Ok(await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(moderate, next.Id, "Staff council asks")));
        Assert.Equal(CommitteeRefusals.OnAnAgenda, (await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(moderate, next.Id, "again"))).Refusal);
        Assert.Equal(CommitteeRefusals.AgendaOpen.Code, (await portal.In(Part.Chair, (StartMeeting h) => h.Handle(next.Id))).Refusal?.Code);
    }

    [Fact]
    public async Task A_meeting_starts_a_day_before_its_hour_at_the_earliest()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var next = await Next(portal);
        var earliest = next.StartsAt - Meeting.EarliestBefore;
        await To(portal, earliest.AddSeconds(-1));
        Assert.Equal(CommitteeRefusals.TooEarly.Code, (await portal.In(Part.Chair, (StartMeeting h) => h.Handle(next.Id))).Refusal?.Code);
        await To(portal, earliest);
        Ok(await portal.In(Part.Chair, (StartMeeting h) => h.Handle(next.Id)));
    }

    [Fact]
    public async Task A_meeting_is_moved_to_today_while_its_hour_is_still_to_come()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var next = await Next(portal);
        var hour = new DateTime(2026, 9, 21, 12, 0, 0, DateTimeKind.Utc); // 14:00 in Berlin, as in the series
        await To(portal, hour);
        Assert.Equal(CommitteeRefusals.MovedToThePast, (await portal.In(Part.Chair, (MoveMeeting h) => h.Handle(next.Id, DateOnly.FromDateTime(hour), "It cannot wait"))).Refusal);
        Ok(await portal.In(Part.Chair, (MoveMeeting h) => h.Handle(next.Id, DateOnly.FromDateTime(hour), "It cannot wait", new TimeOnly(14, 1))));
        Ok(await portal.In(Part.Chair, (StartMeeting h) => h.Handle(next.Id)));
    }

    [Fact]
    public async Task A_moved_meeting_closes_its_agenda_by_its_new_day_and_a_skipped_one_gives_its_items_back()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var (next, useCase) = (await Next(portal), await Waiting(portal));
        Ok(await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(useCase, next.Id)));
        Assert.Equal(CommitteeRefusals.MovedToThePast, (await portal.In(Part.Chair, (MoveMeeting h) => h.Handle(next.Id, DateOnly.FromDateTime(portal.Clock.Now).AddDays(-1), "x"))).Refusal);
        Ok(await portal.In(Part.Chair, (MoveMeeting h) => h.Handle(next.Id, next.On.AddDays(7), "Room taken")));
        await To(portal, next.AgendaClosesAt);
        Assert.Equal(MeetingState.Planned, (await Next(portal)).State);
        Ok(await portal.In(Part.Chair, (SkipMeeting h) => h.Handle(next.Id, "Holidays")));
        await To(portal, portal.Clock.Now);

        await using var db = portal.Db();
        Assert.Equal([ItemState.CarriedOver, ItemState.Queued], await db.AgendaItems.OrderBy(i => i.QueuedAt).Select(i => i.State).ToListAsync());
        Assert.Equal(CommitteeRefusals.NotPlanned, (await portal.In(Part.Chair, (SkipMeeting h) => h.Handle(next.Id, "again"))).Refusal);
    }

    [Fact]
    public async Task Somebody_of_the_same_unit_votes_only_after_the_chair_has_ruled()
    {
        await using var portal = TestPortal.Start();
        Ok(await portal.Write(async db => db.Entry(await db.People.SingleAsync(p => p.Id == People.Of(Part.Member))).Property(p => p.UnitId).CurrentValue = People.Finance));
        var session = await AtTheItem(portal);
        await using var db = portal.Db();
        var conflict = await db.AgendaItems.SelectMany(i => i.Conflicts).SingleAsync();
        Assert.Equal((ConflictKind.SameUnit, ConflictState.Proposed), (conflict.Kind, conflict.State));
        Assert.Equal(CommitteeRefusals.ConflictOpen.Code, (await portal.In(Part.Chair, (OpenBallot h) => h.Handle(session.Item))).Refusal?.Code);
        Ok(await portal.In(Part.Chair, (RuleOnConflict h) => h.Handle(session.Item, conflict.Id, true, "Same team")));
        var ballot = await session.OpenBallot();
        Assert.Equal(CommitteeRefusals.Recused, (await session.Vote(ballot, Part.Member, Choice.Defer)).Refusal);
    }

    [Fact]
    public async Task Nobody_rules_on_their_own_conflict_and_a_ruling_ends_the_withdrawing()
    {
        await using var portal = TestPortal.Start();
        var session = await AtTheItem(portal);
        Ok(await portal.In(Part.Chair, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it")));
        await using var db = portal.Db();
        var own = await db.AgendaItems.SelectMany(i => i.Conflicts).Select(c => c.Id).SingleAsync();
        Assert.Equal(CommitteeRefusals.OwnConflict, (await portal.In(Part.Chair, (RuleOnConflict h) => h.Handle(session.Item, own, false, "no matter"))).Refusal);
        Ok(await portal.In(Part.Deputy, (RuleOnConflict h) => h.Handle(session.Item, own, true, "Stays out")));
        Assert.Equal(CommitteeRefusals.ConflictRuled, (await portal.In(Part.Chair, (WithdrawConflict h) => h.Handle(session.Item, own, "sorry"))).Refusal);
        Assert.Equal(CommitteeRefusals.ConflictKnown, (await portal.In(Part.Chair, (DeclareConflict h) => h.Handle(session.Item, "again"))).Refusal);
    }

    [Fact]
    public async Task A_recused_member_sees_nothing_of_the_deliberation_before_the_close()
    {
        await using var portal = TestPortal.Start();
        var session = await AtTheItem(portal);
        Ok(await portal.In(Part.Member, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it")));
        var ballot = await session.OpenBallot();
        Ok(await session.Vote(ballot, Part.Deputy, Choice.Defer));
        var seen = (await portal.In(Part.Member, (FindMeeting h) => h.Handle(session.Meeting))).Value!.Item!;
        Assert.Equal((true, 0, null, false), (seen.IsHidden, seen.Conditions.Count, seen.Ballot, seen.MayVote));
        var others = (await portal.In(Part.Deputy, (FindMeeting h) => h.Handle(session.Meeting))).Value!;
        Assert.Equal((1, 0, 3), (others.Item!.Ballot!.Cast, others.Item.Ballot.Votes.Count, others.Item.Ballot.Voters));
        Assert.Equal([People.Of(Part.Deputy)], others.Places.Where(p => p.HasVoted).Select(p => p.Person));
        Assert.Null((await session.Close(ballot)).Refusal);
        Assert.Single((await portal.In(Part.Member, (FindMeeting h) => h.Handle(session.Meeting))).Value!.Item!.Ballot!.Votes);
    }

    [Fact]
    public async Task What_was_decided_stays_on_the_table_until_the_chair_opens_another_item()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var (first, second, meeting) = (await Waiting(portal, Critical), await Waiting(portal), await Next(portal));
        foreach (var useCase in new[] { first, second }) Ok(await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(useCase, meeting.Id)));
        await To(portal, meeting.StartsAt);
        Ok(await portal.In(Part.Chair, (StartMeeting h) => h.Handle(meeting.Id)));
        await using var db = portal.Db();
        var items = await db.AgendaItems.ToDictionaryAsync(i => i.UseCaseId!.Value, i => i.Id);
        var session = new ASession(portal, meeting.Id, second, items[second]);
        foreach (var part in Four.Skip(1)) Ok(await session.Arrive(part));
        Ok(await portal.In(Part.Chair, (OpenItem h) => h.Handle(items[second])));
        Assert.Null((await session.Close(await session.OpenBallot())).Refusal);

        var shown = (await portal.In(Part.Deputy, (FindMeeting h) => h.Handle(meeting.Id))).Value!.Item!;
        Assert.Equal((items[second], ItemState.Decided), (shown.Id, shown.State));
        Ok(await portal.In(Part.Chair, (OpenItem h) => h.Handle(items[first])));
        Assert.Equal(items[first], (await portal.In(Part.Deputy, (FindMeeting h) => h.Handle(meeting.Id))).Value!.Item!.Id);
    }

    [Fact]
    public async Task Minutes_say_what_happened_and_are_frozen_by_the_approval()
    {
        await using var portal = TestPortal.Start();
        var (session, ballot) = await AtTheBallot(portal);
        foreach (var part in Four) Ok(await session.Vote(ballot, part, Choice.Reject, "Not safe"));
        Assert.Equal(CommitteeRefusals.BallotElsewhere, (await portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting))).Refusal);
        Assert.Null((await session.Close(ballot)).Refusal);
        Assert.Equal(CommitteeRefusals.NotClosed, (await portal.In(Part.Chair, (ApproveMinutes h) => h.Handle(session.Meeting))).Refusal);
        Ok(await portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting)));
        Ok(await portal.In(Part.Deputy, (ApproveMinutes h) => h.Handle(session.Meeting, "The heating failed")));
        Assert.Equal(CommitteeRefusals.MinutesApproved, (await portal.In(Part.Chair, (ApproveMinutes h) => h.Handle(session.Meeting))).Refusal);

        var read = (await portal.In(Part.Auditor, (ReadMinutes h) => h.Handle(session.Meeting))).Value!;
        var item = Assert.Single(read.Minutes.Items);
        Assert.Equal((Outcome.Rejected, 4, "The heating failed"), (item.Ballots[0].Outcome, item.Ballots[0].Votes.Count, read.Minutes.Annotation));
        Assert.Equal(4, read.Minutes.Presences.Count);
        await using var db = portal.Db();
        var meeting = await db.Meetings.SingleAsync(m => m.Id == session.Meeting);
        Assert.Equal(Sha256.Of(meeting.Minutes), meeting.MinutesHash);
        Assert.Equal(read.Minutes.ToJson(), meeting.Minutes);
        Assert.True((await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!.Holds);
    }

    [Fact]
    public async Task What_a_meeting_does_not_reach_comes_on_the_next()
    {
        await using var portal = TestPortal.Start();
        var session = await Started(portal);
        Ok(await portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting)));
        await To(portal, portal.Clock.Now);
        var seen = (await portal.In(Part.Member, (FindCaseBallots h) => h.Handle(session.UseCase))).Value!;
        Assert.Equal([ItemState.Queued, ItemState.CarriedOver], seen.Select(a => a.State));
        Assert.Equal(CommitteeRefusals.NotInSession, (await portal.In(Part.Chair, (OpenItem h) => h.Handle(session.Item))).Refusal);
    }

    [Fact]
    public async Task Without_an_acting_chair_the_office_carries_over_and_closes()
    {
        await using var portal = TestPortal.Start();
        var session = await AtTheItem(portal);
        Ok(await session.Leave(Part.Chair));
        Ok(await session.Leave(Part.Deputy));
        Ok(await portal.In(Part.Governance, (CarryOver h) => h.Handle(session.Item, "Nobody presides")));
        Ok(await portal.In(Part.Governance, (CloseMeeting h) => h.Handle(session.Meeting)));
    }
}
