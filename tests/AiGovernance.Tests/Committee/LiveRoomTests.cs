using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Tests.Support;
using Bunit;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-12: a screen of the room reads and draws what changed, and nothing else.</summary>
public sealed class LiveRoomTests : PageTest
{
    [Fact]
    public async Task Where_nothing_was_written_the_screen_stays_as_it_is()
    {
        var (session, _) = await AtTheBallot(Portal);
        var before = await Read(session, Part.Member);
        Assert.Same(before, await Read(session, Part.Member, before));
    }

    [Fact]
    public async Task After_votes_alone_they_are_counted_as_if_all_was_read()
    {
        var (session, ballot) = await AtTheBallot(Portal);
        var before = await Read(session, Part.Member);
        foreach (var part in new[] { Part.Member, Part.Deputy }) Ok(await session.Vote(ballot, part, Choice.Defer));
        var (counted, whole) = (await Read(session, Part.Member, before), await Read(session, Part.Member));
        Assert.Same(before.Agenda, counted.Agenda);
        Assert.Equal((before.AsOf, whole.Seen), (counted.AsOf, counted.Seen));
        Assert.Equal(whole.Places, counted.Places);
        Assert.Equal((2, 4, Now), (counted.Item!.Ballot!.Cast, counted.Item.Ballot.Voters, counted.Item.Ballot.MyVoteAt));
        Assert.Equal(whole.Item!.Ballot!.Cast, counted.Item.Ballot.Cast);
    }

    [Fact]
    public async Task Who_no_longer_sits_is_counted_neither_way()
    {
        var (session, ballot) = await AtTheBallot(Portal);
        foreach (var part in Four) Ok(await session.Vote(ballot, part, Choice.Defer));
        Ok(await session.Leave(Part.SecondMember));
        var before = await Read(session, Part.Member);
        Ok(await session.Vote(ballot, Part.Member, Choice.Abstain, null));
        var counted = await Read(session, Part.Member, before);
        Assert.Equal((3, 3), (before.Item!.Ballot!.Cast, counted.Item!.Ballot!.Cast));
        Assert.Same(before.Agenda, counted.Agenda);
    }

    [Fact]
    public async Task Whatever_else_is_written_is_read_wholly()
    {
        var (session, ballot) = await AtTheBallot(Portal);
        var before = await Read(session, Part.Member);
        Ok(await session.Vote(ballot, Part.Deputy, Choice.Defer));
        Assert.Null((await session.Close(ballot)).Refusal);
        var after = await Read(session, Part.Member, before);
        Assert.Equal((BallotState.Closed, ItemState.Decided), (after.Item!.Ballot!.State, after.Agenda[0].State));
        Assert.True(after.AsOf > before.AsOf);
    }

    [Fact]
    public async Task A_recused_member_learns_no_more_from_a_vote_than_before()
    {
        var session = await AtTheItem(Portal);
        Ok(await Portal.In(Part.Member, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it", null)));
        var ballot = await session.OpenBallot();
        var before = await Read(session, Part.Member);
        Ok(await session.Vote(ballot, Part.Deputy, Choice.Defer));
        Assert.Null((await Read(session, Part.Member, before)).Item!.Ballot);
    }

    [Fact]
    public async Task A_vote_draws_no_line_of_the_agenda_and_a_close_draws_its_own()
    {
        await SetUp(Portal);
        var meeting = await Next(Portal);
        for (var each = 0; each < 3; each++)
        {
            var useCase = await Waiting(Portal);
            Ok(await Portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(useCase, meeting.Id)));
        }
        await To(Portal, meeting.StartsAt);
        Ok(await Portal.In(Part.Chair, (StartMeeting h) => h.Handle(meeting.Id)));
        foreach (var part in Four.Skip(1)) Ok(await Portal.In(part, (RecordArrival h) => h.Handle(meeting.Id, People.Of(part))));
        var first = (await Portal.In(Part.Chair, (FindMeeting h) => h.Handle(meeting.Id))).Value!.Agenda[0].Id;
        Ok(await Portal.In(Part.Chair, (OpenItem h) => h.Handle(first)));
        var ballot = (await Portal.In(Part.Chair, (OpenBallot h) => h.Handle(first))).Value;
        await SignInAs(Part.Auditor);
        var page = Render<MeetingPage>(p => p.Add(m => m.Meeting, meeting.Id.Value));
        page.WaitForAssertion(() => Assert.Contains("0 of 4 votes cast", page.Markup, StringComparison.Ordinal));

        var lines = page.FindComponents<AgendaLine>();
        var drawn = lines.Select(l => l.RenderCount).ToList();
        Ok(await Portal.In(Part.Member, (CastVote h) => h.Handle(ballot, Choice.Defer, "Later")));
        page.WaitForAssertion(() => Assert.Contains("1 of 4 votes cast", page.Markup, StringComparison.Ordinal));
        Assert.Equal(drawn, lines.Select(l => l.RenderCount));

        Assert.Null((await Portal.In(Part.Chair, (CloseBallot h) => h.Handle(ballot, null))).Refusal);
        page.WaitForAssertion(() => Assert.Contains("Deferred", page.FindAll(".agenda li")[0].TextContent, StringComparison.Ordinal));
        Assert.Equal(drawn.Skip(1), lines.Skip(1).Select(l => l.RenderCount));
    }

    private DateTime Now => Portal.Clock.Now;

    private async Task<MeetingDetails> Read(ASession session, Part part, MeetingDetails? before = null) =>
        (await Portal.In(part, (FindMeeting h) => h.Handle(session.Meeting, null, before))).Value!;
}
