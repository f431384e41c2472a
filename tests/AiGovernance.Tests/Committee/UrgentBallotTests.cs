using AiGovernance.Approvals;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Urgent;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-8: a vote ahead of the meeting.</summary>
public sealed class UrgentBallotTests : PageTest
{
    private static readonly DateTime Meeting = new(2026, 10, 13, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(24, 0, true)]
    [InlineData(23, 59, false)]
    public void It_is_open_for_a_day_at_least(int hours, int minutes, bool may) =>
        Assert.Equal(may, UrgentRules.CheckTime(Meeting.AddDays(-9), Meeting.AddDays(-9) + new TimeSpan(hours, minutes, 0), Meeting).Succeeded);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void It_ends_before_the_meeting_begins(int minutesAfter, bool may) =>
        Assert.Equal(may, UrgentRules.CheckTime(Meeting.AddDays(-1), Meeting.AddMinutes(minutesAfter), Meeting).Succeeded);

    [Fact]
    public async Task It_closes_by_itself_and_is_minuted_at_the_meeting()
    {
        var (session, ballot) = await Opened(Portal);
        Assert.Contains(await Inbox(Part.Member), i => i.What == "Urgent ballot");
        Assert.Contains(await Inbox(Part.Member), i => i.What == "Vote");
        foreach (var part in new[] { Part.Chair, Part.Deputy, Part.Member }) Ok(await session.Vote(ballot, part, Choice.Reject, "Not safe"));
        await To(Portal, Portal.Clock.Now.AddHours(24).AddMinutes(-1));
        await using var db = Portal.Db();
        Assert.All(await db.Ballots.SelectMany(b => b.Votes).ToListAsync(), v => Assert.Null(v.Choice));
        await To(Portal, Portal.Clock.Now.AddMinutes(1));
        Assert.Equal(Standing.Rejected, await db.UseCases.Select(u => u.Standing).SingleAsync());
        Assert.Equal((BallotState.Closed, 3, null), await db.Ballots.Select(b => new ValueTuple<BallotState, int?, AiGovernance.Access.PersonId?>(b.State, b.Present, b.EndedBy)).SingleAsync());
        Assert.Equal(CommitteeRefusals.BallotClosed, (await session.Vote(ballot, Part.SecondMember, Choice.Reject)).Refusal);

        await using var later = Portal.Db();
        await To(Portal, await later.Meetings.Where(m => m.Id == session.Meeting).Select(m => m.StartsAt).SingleAsync());
        Ok(await Portal.In(Part.Chair, (StartMeeting h) => h.Handle(session.Meeting)));
        Ok(await Portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting)));
        var item = Assert.Single((await Portal.In(Part.Auditor, (ReadMinutes h) => h.Handle(session.Meeting))).Value!.Minutes.Items);
        Assert.Equal((ItemState.Decided, "The market opens on Monday"), (item.State, item.Ballots.Single().UrgentBecause));
    }

    [Fact]
    public async Task Without_a_quorum_at_its_end_the_item_waits_for_the_meeting()
    {
        var (session, ballot) = await Opened(Portal);
        foreach (var part in new[] { Part.Chair, Part.Deputy }) Ok(await session.Vote(ballot, part, Choice.Reject, "Not safe"));
        await To(Portal, Portal.Clock.Now.AddHours(24));
        await using var db = Portal.Db();
        Assert.Equal((BallotState.Voided, CloseUrgentBallot.NoQuorum), await db.Ballots.Select(b => new ValueTuple<BallotState, string?>(b.State, b.VoidedBecause)).SingleAsync());
        Assert.Equal(ItemState.Queued, await db.AgendaItems.Select(i => i.State).SingleAsync());
        Assert.All(await db.Ballots.SelectMany(b => b.Votes).ToListAsync(), v => Assert.Null(v.Choice));
    }

    [Fact]
    public async Task At_exactly_half_it_does_not_proceed_by_itself_for_nobody_writes_why()
    {
        var (session, ballot) = await Opened(Portal);
        foreach (var part in new[] { Part.Chair, Part.Deputy }) Ok(await session.Vote(ballot, part, Choice.ApproveWithConditions));
        foreach (var part in new[] { Part.Member, Part.SecondMember }) Ok(await session.Vote(ballot, part, Choice.Defer));
        await To(Portal, Portal.Clock.Now.AddHours(24));
        await using var db = Portal.Db();
        Assert.Equal(Standing.Deferred, await db.UseCases.Select(u => u.Standing).SingleAsync());
    }

    [Fact]
    public async Task The_chair_counts_it_once_all_have_voted_and_writes_the_reason_at_half()
    {
        var (session, ballot) = await Opened(Portal);
        foreach (var part in new[] { Part.Chair, Part.Deputy }) Ok(await session.Vote(ballot, part, Choice.ApproveWithConditions));
        Ok(await session.Vote(ballot, Part.Member, Choice.Defer));
        Assert.Equal(CommitteeRefusals.NotAllVoted.Code, (await Count(ballot, null)).Refusal?.Code);
        Ok(await session.Vote(ballot, Part.Alternate, Choice.Defer)); // for seat 4, whose member gave none
        Assert.Equal(CommitteeRefusals.DecidingReasonMissing.Code, (await Count(ballot, null)).Refusal?.Code);
        Assert.Null((await Count(ballot, "The safeguards suffice")).Refusal);
        await using var db = Portal.Db();
        Assert.Equal((Standing.ApprovedWithConditions, true), (await db.UseCases.Select(u => u.Standing).SingleAsync(), await db.Ballots.SelectMany(b => b.Votes).AllAsync(v => v.Counted == true)));
        Assert.Equal(CommitteeRefusals.BallotClosed, (await Count(ballot, null)).Refusal);
        await To(Portal, Portal.Clock.Now.AddHours(25)); // its time comes and finds nothing to do
    }

    [Fact]
    public async Task The_vote_of_the_alternate_gives_way_to_the_members()
    {
        var (session, ballot) = await Opened(Portal);
        Ok(await session.Vote(ballot, Part.Alternate, Choice.Reject));
        foreach (var part in Four) Ok(await session.Vote(ballot, part, Choice.Defer));
        Assert.Null((await Count(ballot, null)).Refusal);
        await using var db = Portal.Db();
        Assert.Equal([People.Of(Part.Alternate)], await db.Ballots.SelectMany(b => b.Votes).Where(v => v.Counted == false).Select(v => v.VoterId).ToListAsync());
        Assert.Equal(4, await db.Ballots.Select(b => b.Present).SingleAsync());
    }

    [Fact]
    public async Task Any_voter_moves_it_to_the_meeting_and_the_votes_stay_secret()
    {
        var (session, ballot) = await Opened(Portal);
        Ok(await session.Vote(ballot, Part.Deputy, Choice.Reject));
        Assert.Equal(Refusal.ReasonMissing, (await Move(Part.Member, ballot, " ")).Refusal);
        Ok(await Move(Part.Member, ballot));
        Assert.Equal(CommitteeRefusals.BallotVoided, (await Move(Part.Member, ballot)).Refusal);
        Assert.Equal(CommitteeRefusals.BallotVoided, (await session.Vote(ballot, Part.Chair, Choice.Reject)).Refusal);
        await To(Portal, Portal.Clock.Now.AddHours(25));
        await using var db = Portal.Db();
        Assert.Equal((ItemState.Queued, default(DateTime?)), await db.AgendaItems.Select(i => new ValueTuple<ItemState, DateTime?>(i.State, i.UrgentUntil)).SingleAsync());
        Assert.Contains(await Inbox(Part.Chair), i => i.What == "Moved to the meeting");
    }

    [Fact]
    public async Task A_recused_member_neither_votes_nor_moves_it()
    {
        var (session, ballot) = await Opened(Portal);
        Ok(await Portal.In(Part.Member, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it", null)));
        Assert.Equal(CommitteeRefusals.Recused, (await session.Vote(ballot, Part.Member, Choice.Reject)).Refusal);
        Assert.Equal(CommitteeRefusals.Recused, (await Move(Part.Member, ballot)).Refusal);
    }

    [Fact]
    public async Task What_speaks_against_an_urgent_ballot_is_named()
    {
        var session = await OnTheAgenda(Portal, accepted: false);
        Assert.Equal(CommitteeRefusals.NotActingChair.Code, (await Open(session, Part.Deputy)).Refusal?.Code);
        Assert.Equal(ApprovalRefusals.NotAccepted.Code, (await Open(session)).Refusal?.Code);
        foreach (var part in new[] { Part.Sponsor, Part.Owner }) Ok(await Portal.In(part, (AcceptPart h) => h.Handle(session.UseCase)));
        Assert.Equal(Refusal.ReasonMissing, (await Open(session, why: "")).Refusal);
        Assert.Equal(CommitteeRefusals.UrgentTooShort, (await Open(session, hours: 23)).Refusal);
        Assert.Equal(CommitteeRefusals.UrgentPastMeeting, (await Open(session, hours: 24 * 60)).Refusal);
        Assert.Null((await Open(session)).Refusal);
        Assert.Equal(CommitteeRefusals.BallotOpenAlready, (await Open(session)).Refusal);
        Assert.Equal(CommitteeRefusals.UrgentOpen, (await Portal.In(Part.Chair, (SkipMeeting h) => h.Handle(session.Meeting, "Holidays"))).Refusal);
    }

    [Fact]
    public async Task In_the_meeting_itself_there_is_none()
    {
        var (session, ballot) = await AtTheBallot(Portal);
        Assert.Equal(CommitteeRefusals.NotUrgent, (await Move(Part.Member, ballot)).Refusal);
        Assert.Equal(CommitteeRefusals.NotUrgent, (await Count(ballot, null)).Refusal);
        Assert.Equal(CommitteeRefusals.BegunAlready, (await Open(session)).Refusal);
    }

    [Fact]
    public async Task The_chair_opens_it_on_the_page_and_a_member_votes_there()
    {
        var session = await OnTheAgenda(Portal);
        await SignInAs(Part.Chair);
        var page = Render<MeetingPage>(p => p.Add(m => m.Meeting, session.Meeting.Value));
        Press(page, "Open an urgent ballot");
        page.WaitForAssertion(() => Assert.Equal(Refusal.ReasonMissing.Code, page.Find("form[aria-label='Urgent ballot'] [data-code]").GetAttribute("data-code")));
        Do(page, () => page.Find("#urgent-reason").Change("The market opens on Monday"));
        Press(page, "Open an urgent ballot");
        page.WaitForAssertion(() => Assert.Contains("0 of 4 votes cast", page.Markup, StringComparison.Ordinal));
        Do(page, () => page.FindAll(".ballot input")[^1].Change(true)); // abstain
        Press(page, "Cast my vote");
        page.WaitForAssertion(() => Assert.Contains("1 of 4 votes cast", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Move it to the meeting", page.Markup, StringComparison.Ordinal);
        await using var db = Portal.Db();
        Assert.Equal("The market opens on Monday", await db.Ballots.Select(b => b.UrgentBecause).SingleAsync());
    }

    internal static async Task<(ASession Session, BallotId Ballot)> Opened(TestPortal portal)
    {
        var session = await OnTheAgenda(portal);
        var opened = await portal.In(Part.Chair, (OpenUrgentBallot h) => h.Handle(session.Item, TimeSpan.FromHours(24), "The market opens on Monday"));
        Assert.Null(opened.Refusal);
        return (session, opened.Value);
    }

    internal static async Task<ASession> OnTheAgenda(TestPortal portal, bool accepted = true)
    {
        await SetUp(portal);
        var (useCase, meeting) = (await Waiting(portal, accepted: accepted), await Next(portal));
        Ok(await portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(useCase, meeting.Id)));
        await using var db = portal.Db();
        return new(portal, meeting.Id, useCase, await db.AgendaItems.Select(i => i.Id).SingleAsync());
    }

    private Task<Result<BallotId>> Open(ASession session, Part? by = null, int hours = 24, string why = "The market opens on Monday") =>
        Portal.In(by ?? Part.Chair, (OpenUrgentBallot h) => h.Handle(session.Item, TimeSpan.FromHours(hours), why));

    private Task<Result> Count(BallotId ballot, string? why) => Portal.In(Part.Chair, (CountUrgentBallot h) => h.Handle(ballot, why));

    private Task<Result> Move(Part part, BallotId ballot, string why = "We should talk about it") => Portal.In(part, (MoveToMeeting h) => h.Handle(ballot, why));

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];
}
