using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Committee.Substitutes;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-1 and CM-4: the standing pool, substitutes for one item, and the Executive after the second carry-over.</summary>
public sealed class SubstituteTests : PageTest
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestClock.Start);

    [Fact]
    public async Task A_substitute_on_a_recused_seat_brings_the_quorum_back_and_votes()
    {
        var (session, _) = await AQuorum.Saved(Portal);
        var ballot = await session.OpenBallot();
        foreach (var part in new[] { Part.Chair, Part.SecondMember, Part.Alternate }) Ok(await session.Vote(ballot, part, Choice.Defer));
        Assert.Null((await session.Close(ballot)).Refusal);
        await using var db = Portal.Db();
        var votes = await db.Ballots.SelectMany(b => b.Votes).ToListAsync();
        Assert.Equal((3, true), (votes.Single(v => v.VoterId == People.Of(Part.Alternate)).Seat, votes.All(v => v.Counted == true)));
        Ok(await Portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting)));
        var minutes = (await Portal.In(Part.Auditor, (ReadMinutes h) => h.Handle(session.Meeting))).Value!.Minutes;
        Assert.Equal(("Alternate", 3, "Chair", "Knows the system"), minutes.Items[0].Substitutes!.Select(s => (s.Name, s.Seat, s.By, s.Reason)).Single());
    }

    [Fact]
    public async Task Somebody_of_the_pool_comes_in_and_sits()
    {
        var session = await AQuorum.LostToRecusals(Portal, Part.Stranger);
        Ok(await Seat(session, 2, Part.Stranger));
        Assert.Equal(CommitteeRefusals.NotPresent, (await Portal.In(Part.Stranger, (ProposeCondition h) => h.Handle(session.Item, new("A log", "the log")))).Refusal);
        Ok(await session.Arrive(Part.Stranger));
        var ballot = await session.OpenBallot();
        Assert.Contains(await Inbox(Part.Stranger), i => i.What == "Vote");
        Ok(await session.Vote(ballot, Part.Stranger, Choice.Defer));
    }

    [Fact]
    public async Task A_substitute_is_refused_by_name()
    {
        var session = await AtTheItem(Portal);
        Assert.Equal(CommitteeRefusals.SubstituteNotNeeded, (await Seat(session, 3, Part.Alternate)).Refusal);
        foreach (var part in new[] { Part.Deputy, Part.Member }) Ok(await Portal.In(part, (DeclareConflict h) => h.Handle(session.Item, "I helped to build it", null)));
        Assert.Equal(CommitteeRefusals.SeatNotRecused, (await Seat(session, 4, Part.Alternate)).Refusal);
        Assert.Equal(CommitteeRefusals.AlreadySits, (await Seat(session, 3, Part.SecondMember)).Refusal);
        Assert.Equal(CommitteeRefusals.NotInPool, (await Seat(session, 3, Part.Stranger)).Refusal);
        Assert.Equal(Refusal.ReasonMissing, (await Seat(session, 3, Part.Alternate, " ")).Refusal);
        Ok(await Portal.In(Part.Alternate, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it", null)));
        Assert.Equal(CommitteeRefusals.SubstituteConflicted, (await Seat(session, 3, Part.Alternate)).Refusal);
        Ok(await Portal.In(Part.Chair, (CarryOver h) => h.Handle(session.Item, "No quorum")));
        Assert.Equal(CommitteeRefusals.ItemOver, (await Seat(session, 3, Part.Alternate)).Refusal);
    }

    [Fact]
    public async Task Who_works_in_the_unit_that_asks_is_no_substitute()
    {
        var session = await AQuorum.LostToRecusals(Portal, Part.Colleague);
        Assert.Equal(CommitteeRefusals.SubstituteConflicted, (await Seat(session, 3, Part.Colleague)).Refusal);
    }

    [Fact]
    public async Task A_released_substitute_counts_no_longer()
    {
        var (session, substitute) = await AQuorum.Saved(Portal);
        var ballot = await session.OpenBallot();
        Ok(await session.Vote(ballot, Part.Alternate, Choice.Defer));
        Ok(await Portal.In(Part.Chair, (ReleaseSubstitute h) => h.Handle(session.Item, substitute, "Has to leave")));
        Assert.Equal(CommitteeRefusals.NoQuorum.Code, (await session.Close(ballot)).Refusal?.Code);
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Chair, (ReleaseSubstitute h) => h.Handle(session.Item, substitute, "Again"))).Refusal);
    }

    [Fact]
    public async Task The_pool_gives_rights_from_its_first_to_its_last_day()
    {
        await SetUp(Portal);
        Assert.Equal(CommitteeRefusals.OwnSeat.Code, (await Portal.In(Part.Governance, (AddToPool h) => h.Handle(People.Of(Part.Governance), Today))).Refusal?.Code);
        Assert.Equal(CommitteeRefusals.TermInThePast.Code, (await Add(Part.Stranger, Today.AddDays(-1))).Refusal?.Code);
        Assert.Equal(CommitteeRefusals.PoolTermReversed, (await Add(Part.Stranger, Today.AddDays(3), Today.AddDays(2))).Refusal);
        Assert.Equal(CommitteeRefusals.PoolPersonSeated, (await Add(Part.Alternate, Today)).Refusal);
        Ok(await Add(Part.Stranger, Today.AddDays(2), Today.AddDays(2)));
        Assert.Equal(CommitteeRefusals.InThePool, (await Add(Part.Stranger, Today.AddDays(2))).Refusal);
        Ok(await Add(Part.Stranger, Today.AddDays(3)));
        Assert.False(await MayRead(Part.Stranger));
        Portal.Clock.Advance(TimeSpan.FromDays(3));
        Assert.True(await MayRead(Part.Stranger));
        await using var db = Portal.Db();
        var running = await db.CommitteePool.SingleAsync(t => t.Until == null);
        Ok(await Portal.In(Part.Governance, (EndPoolTerm h) => h.Handle(running.Id)));
        Assert.False(await MayRead(Part.Stranger));
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Governance, (EndPoolTerm h) => h.Handle(running.Id))).Refusal);
    }

    [Fact]
    public async Task After_the_second_carry_over_without_quorum_the_executive_appoints()
    {
        var first = await Started(Portal);
        Assert.Equal(CommitteeRefusals.NotWithExecutive, (await Appoint(first, 3, Part.Alternate)).Refusal);
        Ok(await Portal.In(Part.Chair, (CarryOver h) => h.Handle(first.Item, "Nobody came")));
        Assert.DoesNotContain(await Inbox(Part.Executive), i => i.What == "Appoint a substitute");
    }

    [Fact]
    public async Task The_executive_has_ten_working_days_and_is_reminded()
    {
        var session = await AQuorum.LackedTwice(Portal);
        var since = Portal.Clock.Now;
        Assert.Equal([new DateOnly(2026, 11, 24)], (await Inbox(Part.Executive)).Where(i => i is { What: "Appoint a substitute", DueOn: not null }).Select(i => i.DueOn!.Value));
        await To(Portal, since.AddDays(16));
        await using var db = Portal.Db();
        Assert.Contains(await db.CaseNotices.Where(n => n.PersonId == People.Of(Part.Executive)).ToListAsync(), n => n.Text.StartsWith("Somebody was to be appointed by 24 Nov 2026", StringComparison.Ordinal));
        // The task says it; the news of the same fact does not stand beside it.
        Assert.Equal(-2, Assert.Single(await Inbox(Part.Executive)).DaysLeft);
        Ok(await Appoint(session, 3, Part.Alternate));
        Assert.DoesNotContain(await Inbox(Part.Executive), i => i is { What: "Appoint a substitute", DueOn: not null });
        await To(Portal, await db.Meetings.Where(m => m.Id == session.Meeting).Select(m => m.StartsAt).SingleAsync());
        Ok(await Portal.In(Part.Chair, (StartMeeting h) => h.Handle(session.Meeting)));
        foreach (var part in new[] { Part.SecondMember, Part.Alternate }) Ok(await session.Arrive(part));
        Ok(await Portal.In(Part.Chair, (OpenItem h) => h.Handle(session.Item)));
        // Seat 3 is merely empty, not recused: three sit of four.
        await session.OpenBallot();
    }

    [Fact]
    public async Task For_a_confidential_case_the_executive_appoints_by_number_and_seats_and_learns_no_more()
    {
        var session = await AQuorum.LackedTwice(Portal);
        await Portal.Write(async db => db.Entry(await db.UseCases.SingleAsync(u => u.Id == session.UseCase)).Property(u => u.IsConfidential).CurrentValue = true);
        await using var db = Portal.Db();
        var (reference, title) = await db.UseCases.Select(u => new ValueTuple<string, string>(u.Reference, u.Title)).SingleAsync();
        var task = Assert.Single(await Inbox(Part.Executive), i => i.What == "Appoint a substitute");
        Assert.StartsWith("Item 1 of the meeting on ", task.Subject, StringComparison.Ordinal);
        Assert.EndsWith(", a confidential case", task.Subject, StringComparison.Ordinal);
        Assert.Null(task.Tier);

        await SignInAs(Part.Executive);
        GoTo(task.Href);
        var page = Render<MeetingPage>(p => p.Add(m => m.Meeting, session.Meeting.Value));
        page.WaitForAssertion(() => Assert.Contains("Substitutes for item 1", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain(reference, page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(title, page.Markup, StringComparison.Ordinal);
        Do(page, () => page.Find("#substitute-seat").Change("3"));
        Do(page, () => page.Find("#substitute-person").Change(People.Of(Part.Alternate).Value.ToString()));
        Do(page, () => page.Find("#substitute-reason").Change("It has waited long enough"));
        Press(page, "Appoint for this item");
        page.WaitForAssertion(() => Assert.Contains("Alternate sits on seat 3 for this item.", page.Markup, StringComparison.Ordinal));
        Assert.Equal(People.Of(Part.Alternate), (await db.AgendaItems.SelectMany(i => i.Substitutes).SingleAsync()).PersonId);
        Assert.DoesNotContain(await Inbox(Part.Executive), i => i.What == "Appoint a substitute");
    }

    [Fact]
    public async Task Before_the_second_carry_over_the_executive_learns_nothing_of_a_confidential_item_and_others_never()
    {
        var first = await Started(Portal);
        await Portal.Write(async db => db.Entry(await db.UseCases.SingleAsync(u => u.Id == first.UseCase)).Property(u => u.IsConfidential).CurrentValue = true);
        Assert.Equal(Refusal.NotFound, (await Appoint(first, 3, Part.Alternate)).Refusal);
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Executive, (FindSubstitutes h) => h.Handle(first.Item))).Refusal);
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Governance, (FindSubstitutes h) => h.Handle(first.Item))).Refusal);
    }

    [Fact]
    public async Task The_chair_seats_a_substitute_in_the_room_and_sees_why_others_cannot()
    {
        var session = await AQuorum.LostToRecusals(Portal, Part.Stranger);
        Ok(await Portal.In(Part.Alternate, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it", null)));
        await SignInAs(Part.Chair);
        var page = Render<MeetingPage>(p => p.Add(m => m.Meeting, session.Meeting.Value));
        page.WaitForAssertion(() => Assert.Contains("Recusals alone prevent quorum.", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Alternate alternate of seat 4Not possible: This person has a conflict of interest in the item.", page.FindAll("ul.lines li").Select(Words));
        Press(page, "Seat for this item");
        page.WaitForAssertion(() => Assert.Contains("Choose the seat.", page.Markup, StringComparison.Ordinal));
        Do(page, () => page.Find("#substitute-seat").Change("2"));
        Do(page, () => page.Find("#substitute-person").Change(People.Of(Part.Stranger).Value.ToString()));
        Press(page, "Seat for this item");
        page.WaitForAssertion(() => Assert.Equal(Refusal.ReasonMissing.Code, page.Find("form[aria-label='Seat a substitute'] [data-code]").GetAttribute("data-code")));
        Do(page, () => page.Find("#substitute-reason").Change("Knows such systems"));
        Press(page, "Seat for this item");
        page.WaitForAssertion(() => Assert.Contains("Stranger sits on seat 2 for this item.", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(People.Of(Part.Stranger), (await db.AgendaItems.SelectMany(i => i.Substitutes).SingleAsync()).PersonId);
    }

    [Fact]
    public async Task The_office_names_the_pool_on_the_page_of_the_seats()
    {
        await SetUp(Portal);
        await SignInAs(Part.Governance);
        var page = Render<AiGovernance.Committee.Setup.CommitteeSetupPage>();
        Press(page, "Add to the pool");
        page.WaitForAssertion(() => Assert.Contains("Pick who is to be in the pool.", page.Markup, StringComparison.Ordinal));
        Do(page, () => page.Find("#pool-person").Input("Stranger"));
        Do(page, () => page.FindAll("#pool-person-list [role=option]").First(o => Words(o.FirstChild!) == "Stranger").Click());
        Press(page, "Add to the pool");
        page.WaitForAssertion(() => Assert.Contains("Take out", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(People.Of(Part.Stranger), (await db.CommitteePool.SingleAsync()).PersonId);
    }

    private Task<Result> Seat(ASession session, int seat, Part part, string why = "Knows the system") => Portal.In(Part.Chair, (SeatSubstitute h) => h.Handle(session.Item, seat, People.Of(part), why));

    private Task<Result> Appoint(ASession session, int seat, Part part) => Portal.In(Part.Executive, (AppointSubstitute h) => h.Handle(session.Item, seat, People.Of(part), "It has waited long enough"));

    private Task<Result> Add(Part part, DateOnly from, DateOnly? until = null) => Portal.In(Part.Governance, (AddToPool h) => h.Handle(People.Of(part), from, until));

    private async Task<bool> MayRead(Part part) => (await Portal.In(part, (FindCommittee h) => h.Handle())).Succeeded;

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];
}
