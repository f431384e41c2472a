using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Records;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>My ballots, past decisions and precedents, attendance.</summary>
public sealed class RecordTests : PageTest
{
    [Fact]
    public async Task My_ballots_show_what_is_open_and_after_the_close_what_I_voted()
    {
        var (session, ballot) = await AtTheBallot(Portal);
        await SignInAs(Part.Member);
        var page = Render<MyBallotsPage>();
        page.WaitForAssertion(() => Assert.Contains("Missing", page.Markup, StringComparison.Ordinal));
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject, "Marmalade"));
        page.WaitForAssertion(() => Assert.Contains("Stored", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("Marmalade", page.Markup, StringComparison.Ordinal);
        Assert.Null((await session.Close(ballot)).Refusal);
        page.WaitForAssertion(() => Assert.Contains("Marmalade", page.Markup, StringComparison.Ordinal));
        Assert.Contains("No ballot is open", page.Markup, StringComparison.Ordinal);
        Assert.Equal(0, (await Portal.In(Part.Alternate, (FindMyBallots h) => h.Handle())).Value!.Past.Total);
    }

    [Fact]
    public async Task A_voided_ballot_keeps_the_vote_secret_and_a_recused_member_has_none()
    {
        var (session, ballot) = await AtTheBallot(Portal);
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject, "Marmalade"));
        Ok(await Portal.In(Part.SecondMember, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it", null)));
        Assert.Empty((await Portal.In(Part.SecondMember, (FindMyBallots h) => h.Handle())).Value!.Open);
        Ok(await Portal.In(Part.Chair, (VoidBallot h) => h.Handle(ballot, "One more condition")));
        var past = Assert.Single((await Portal.In(Part.Member, (FindMyBallots h) => h.Handle())).Value!.Past.Rows);
        Assert.Equal((default(Choice?), default(string), default(Outcome?)), (past.Choice, past.Rationale, past.Outcome));
    }

    [Theory]
    [InlineData("servers", true)]            // title
    [InlineData("MARMALADE", true)]          // a reason
    [InlineData("reviewed marmalade", true)] // a condition and a reason
    [InlineData("marmalade hiring", false)]  // one of two words stands nowhere
    [InlineData("what did we decide on server models?", true)] // a question, and another form of a word of the title
    [InlineData("log reviewing", true)]
    [InlineData("what did we decide?", false)] // no word that tells decisions apart: all of them, and "what" stands nowhere
    [InlineData("alwaysAttaches", false)]    // the form in which conditions are kept is no text
    [InlineData("conditionsHash", false)]
    [InlineData("100%", false)]
    public async Task Precedents_are_found_by_words(string words, bool found)
    {
        await Rejected(Portal);
        var rows = (await Portal.In(Part.Auditor, (ListCommitteeDecisions h) => h.Handle(new(words)))).Value!;
        Assert.Equal(found ? 1 : 0, rows.Total);
        if (words == "MARMALADE") Assert.Contains("Member: Too much Marmalade", rows.Rows[0].Found);
    }

    [Fact]
    public async Task Past_decisions_are_filtered()
    {
        var session = await Rejected(Portal);
        var on = DateOnly.FromDateTime(Portal.Clock.Now);
        foreach (var (filter, fits) in new (PastDecisionFilter, bool)[]
        {
            (new(), true), (new(Outcome: Outcome.Rejected), true), (new(Outcome: Outcome.Approved), false), (new(Tier: RiskTier.High), true), (new(Tier: RiskTier.Critical), false),
            (new(Unit: People.Finance), true), (new(Unit: People.Retail), false), (new(Kind: DecisionKind.First), true), (new(Kind: DecisionKind.Again), false), (new(Kind: DecisionKind.Appeal), false),
            (new(From: on), true), (new(From: on.AddDays(1)), false), (new(Until: on), true), (new(Until: on.AddDays(-1)), false),
        }) Assert.Equal((filter, fits ? 1 : 0), (filter, (await Portal.In(Part.Member, (ListCommitteeDecisions h) => h.Handle(filter))).Value!.Total));
        await Portal.Write(async db => db.Entry(await db.UseCases.SingleAsync(u => u.Id == session.UseCase)).Property(u => u.IsConfidential).CurrentValue = true);
        Assert.Equal(0, (await Portal.In(Part.Executive, (ListCommitteeDecisions h) => h.Handle(new("marmalade")))).Value!.Total);
        Assert.Equal(1, (await Portal.In(Part.Auditor, (ListCommitteeDecisions h) => h.Handle(new("marmalade")))).Value!.Total);
    }

    [Fact]
    public async Task The_page_of_past_decisions_reads_its_filter_from_the_address()
    {
        await Rejected(Portal);
        await SignInAs(Part.Member);
        GoTo("/committee/decisions?q=marmalade&outcome=Rejected&from=nonsense");
        var page = Render<PastDecisionsPage>();
        page.WaitForAssertion(() => Assert.Contains("Too much Marmalade", page.Markup, StringComparison.Ordinal));
        GoTo("/committee/decisions?q=hiring");
        var none = Render<PastDecisionsPage>();
        none.WaitForAssertion(() => Assert.Contains("No decision fits", none.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void An_excerpt_shows_some_words_around()
    {
        var long1 = new string('a', 200) + " hiring " + new string('b', 200);
        Assert.Equal([$"Purpose: … {new string('a', 69)} hiring {new string('b', 69)} …"], Precedent.Of(["HIRING"], "Title", long1, [], [], []));
        Assert.Null(Precedent.Of(["hiring"], "Title", "Purpose", [], [], []));
        Assert.Empty(Precedent.Of(["title"], "Title", "Purpose", [], [], [])!);
        Assert.Equal(3, Precedent.Of(["x"], "x", "x", [], [], [("A", "x"), ("B", "x"), ("C", "x")])!.Count);
    }

    [Fact]
    public async Task Attendance_counts_meetings_held_in_the_last_twelve_months()
    {
        var session = await Rejected(Portal, without: Part.SecondMember);
        Ok(await Portal.In(Part.Chair, (CloseMeeting h) => h.Handle(session.Meeting)));
        await SignInAs(Part.Auditor);
        var page = Render<AttendancePage>();
        page.WaitForAssertion(() => Assert.Contains("1 meeting held", page.Markup, StringComparison.Ordinal));
        Assert.Equal(["Chair member 1 of 1 100 % 1 0", "Deputy member 1 of 1 100 % 1 0", "Member member 1 of 1 100 % 1 0", "Second member member 0 of 1 0 % 0 0", "Alternate alternate 0 of 1 0 % 0 0"],
            page.FindAll("tbody tr").Select(Words));
        Portal.Clock.Advance(TimeSpan.FromDays(366));
        Assert.Equal(0, (await Portal.In(Part.Auditor, (ReadAttendance h) => h.Handle())).Value!.Meetings);
    }

    [Theory]
    [InlineData("Member", true)]
    [InlineData("Auditor", false)]
    public async Task Only_who_sits_is_offered_ballots_of_their_own(string name, bool may)
    {
        await SetUp(Portal);
        await SignInAs(Part.All.Single(p => p.Name == name));
        var page = Render<CommitteePage>();
        page.WaitForElement($"a[href='{CommitteeAddress.Attendance}']");
        Assert.Equal(may ? 1 : 0, page.FindAll($"a[href='{CommitteeAddress.MyBallots}']").Count);
    }

    internal static async Task<ASession> Rejected(TestPortal portal, Part? without = null)
    {
        var session = await Started(portal);
        foreach (var part in Four.Skip(1).Where(p => p != without)) Ok(await session.Arrive(part));
        Ok(await portal.In(Part.Chair, (OpenItem h) => h.Handle(session.Item)));
        Ok(await portal.In(Part.Member, (ProposeCondition h) => h.Handle(session.Item, new("A log that is reviewed", "the log"))));
        var ballot = await session.OpenBallot();
        foreach (var part in Four.Where(p => p != without)) Ok(await session.Vote(ballot, part, Choice.Reject, part == Part.Member ? "Too much Marmalade" : "Not safe"));
        Assert.Null((await session.Close(ballot)).Refusal);
        return session;
    }
}
