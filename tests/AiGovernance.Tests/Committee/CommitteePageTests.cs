using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-5, CM-10 and CM-12 on the pages.</summary>
public class CommitteePageTests : PageTest
{
    [Fact]
    public async Task The_committees_page_shows_seats_the_queue_and_the_next_agenda()
    {
        await ASession.SetUp(Portal);
        await ASession.Waiting(Portal);
        await SignInAs(Part.Member);
        var page = Render<CommitteePage>();
        Assert.Contains("Second member", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Next agenda, Tue 13 Oct", page.Markup, StringComparison.Ordinal);
        Assert.Contains(ASession.High, page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".msg.wait"));
    }

    [Fact]
    public async Task A_member_votes_in_the_room_and_nobody_sees_what()
    {
        var (session, ballot) = await ASession.AtTheBallot(Portal);
        await SignInAs(Part.Member);
        var page = Room(session);
        page.WaitForElement(".ballot input");
        Do(page, () => page.FindAll(".ballot input")[^2].Change(true)); // reject
        Do(page, () => page.Find("#why").Change("Marmalade"));
        Press(page, "Cast my vote");
        page.WaitForAssertion(() => Assert.Contains("1 of 4 votes cast", page.Markup, StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Contains("Change my vote", page.Markup, StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.DoesNotContain("Marmalade", page.Markup, StringComparison.Ordinal));
        Assert.Null((await session.Close(ballot)).Refusal);
        page.WaitForAssertion(() => Assert.Contains("Marmalade", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(Choice.Reject, (await db.Ballots.SelectMany(b => b.Votes).SingleAsync()).Choice);
    }

    [Fact]
    public async Task The_chair_starts_the_meeting_opens_the_item_and_the_ballot()
    {
        var session = await ASession.Started(Portal);
        foreach (var part in ASession.Four.Skip(1)) ASession.Ok(await session.Arrive(part));
        await SignInAs(Part.Chair);
        var page = Room(session);
        Press(page, "Open this item");
        Press(page, "Open the ballot");
        page.WaitForAssertion(() => Assert.Contains("0 of 4 votes cast", page.Markup, StringComparison.Ordinal));
        Assert.Contains("4 voters have not voted yet.", Words(page.Find(".chairbar .say")), StringComparison.Ordinal);
        await using var db = Portal.Db();
        Assert.Equal(BallotState.Open, (await db.Ballots.SingleAsync()).State);
    }

    [Theory]
    [InlineData("Chair", true)]
    [InlineData("Governance office", true)]
    [InlineData("Member", false)]
    public async Task Who_plans_meetings_may_move_one_that_is_to_come(string name, bool may)
    {
        await ASession.SetUp(Portal);
        await using var db = Portal.Db();
        var next = await db.Meetings.OrderBy(m => m.StartsAt).Select(m => m.Id).FirstAsync();
        await SignInAs(Part.All.Single(p => p.Name == name));
        var page = Render<MeetingPage>(p => p.Add(x => x.Meeting, next.Value));
        page.WaitForElement("h1");
        if (may)
        {
            Press(page, "Move the meeting"); // without a day
            page.WaitForAssertion(() => Assert.Contains("Pick the day to move it to.", page.Markup, StringComparison.Ordinal));
        }
        else Assert.DoesNotContain("Move the meeting", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_is_named_in_the_room()
    {
        var session = await ASession.Started(Portal);
        await SignInAs(Part.Chair);
        var page = Room(session);
        Press(page, "Open this item");
        Press(page, "Open the ballot");
        page.WaitForAssertion(() => Assert.Equal(CommitteeRefusals.NoQuorum.Code, page.Find("p[role=alert]").GetAttribute("data-code")));
    }

    [Fact]
    public async Task The_room_follows_the_meeting_without_a_reload()
    {
        var session = await ASession.Started(Portal);
        await SignInAs(Part.Auditor);
        var page = Room(session);
        Assert.Contains("No quorum: 1 voter present, 3 needed.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".chairbar"));
        foreach (var part in ASession.Four.Skip(1)) ASession.Ok(await session.Arrive(part));
        page.WaitForAssertion(() => Assert.Contains("Quorum: 4 present, 3 needed", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Before_a_meeting_begins_its_room_counts_nobody()
    {
        await ASession.SetUp(Portal);
        var (useCase, next) = (await ASession.Waiting(Portal), await ASession.Next(Portal));
        ASession.Ok(await Portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(useCase, next.Id)));
        await SignInAs(Part.Deputy);
        var page = Render<MeetingPage>(p => p.Add(m => m.Meeting, next.Id.Value));
        page.WaitForAssertion(() => Assert.Contains("Conditions on the table", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("quorum", page.Markup, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("How it is counted", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "since today", "less than a working day")]
    [InlineData(1, "1 working day", "1 working day")]
    [InlineData(20, "20 working days", "20 working days")]
    public void How_long_a_case_waits_reads_well(int days, string waits, string waited) =>
        Assert.Equal((waits, waited), (CommitteeWords.Waits(days), CommitteeWords.Waited(days)));

    [Fact]
    public async Task A_recused_member_is_told_so_and_sees_no_ballot()
    {
        var session = await ASession.AtTheItem(Portal);
        ASession.Ok(await Portal.In(Part.Member, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it")));
        await session.OpenBallot();
        await SignInAs(Part.Member);
        var page = Room(session);
        Assert.Contains("You are recused from this item.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".ballot"));
        Assert.DoesNotContain("Conditions on the table", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chair_approves_the_minutes_on_their_page()
    {
        var (session, ballot) = await ASession.AtTheBallot(Portal);
        foreach (var part in ASession.Four) ASession.Ok(await session.Vote(ballot, part, Choice.Reject, "Not safe"));
        Assert.Null((await session.Close(ballot)).Refusal);
        ASession.Ok(await Portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting)));
        await SignInAs(Part.Chair);
        var page = Render<MinutesPage>(p => p.Add(m => m.Meeting, session.Meeting.Value));
        Assert.Contains("Rejected", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Times of Europe/Berlin", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Chair, 14:00 to 14:00", page.FindAll(".lines li").Select(Words)); // 12:00 UTC, in summer
        Press(page, "Approve the minutes");
        page.WaitForAssertion(() => Assert.Contains("Approved and frozen", page.Markup, StringComparison.Ordinal));
        var part1 = Render<CaseCommittee>(p => p.Add(c => c.Case, session.UseCase));
        Assert.Contains("0 of 4 present were for it, 4 votes cast.", part1.Markup, StringComparison.Ordinal);
        Assert.All(part1.FindAll(".seats strong"), vote => Assert.Equal("Reject", vote.TextContent));
    }

    [Fact]
    public async Task Each_gate_of_the_case_is_named_once_with_its_source()
    {
        var session = await ASession.AtTheItem(Portal);
        await SignInAs(Part.Member);
        var page = Room(session);
        page.WaitForElement("#item");
        var facts = page.Find("dl").QuerySelectorAll("dd").Select(Words).ToList();
        Assert.StartsWith("The impact is ", facts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Source:", facts[0], StringComparison.Ordinal);
        var gates = page.Find("dl").QuerySelectorAll("dd")[2].QuerySelectorAll(".sub").Select(Words).ToList();
        Assert.NotEmpty(gates);
        Assert.All(gates, g => Assert.Contains("). Source: ", g, StringComparison.Ordinal));
        Assert.All(gates, g => Assert.Single(page.Find("dl").QuerySelectorAll(".sub"), s => Words(s).StartsWith(g.Split(':')[0] + ":", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(3, "1 voter has not voted yet.")]
    [InlineData(2, "2 voters have not voted yet.")]
    [InlineData(4, "Everybody has voted.")]
    public async Task The_chair_reads_how_many_have_not_voted(int cast, string said)
    {
        var (session, ballot) = await ASession.AtTheBallot(Portal);
        foreach (var part in ASession.Four.Take(cast)) ASession.Ok(await session.Vote(ballot, part, Choice.Reject));
        await SignInAs(Part.Chair);
        Assert.StartsWith(said, Words(Room(session).WaitForElement(".chairbar .say")), StringComparison.Ordinal);
    }

    private IRenderedComponent<MeetingPage> Room(ASession session) => Render<MeetingPage>(p => p.Add(m => m.Meeting, session.Meeting.Value));
}
