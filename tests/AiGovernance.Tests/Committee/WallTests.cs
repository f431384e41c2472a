using AiGovernance.Committee;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Wall;
using AiGovernance.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-12: the wall shows everybody the same and no secret.</summary>
public sealed class WallTests : PageTest
{
    [Fact]
    public async Task The_wall_counts_votes_and_shows_the_result_at_the_close()
    {
        var (session, ballot) = await AtTheBallot(Portal);
        await SignInAs(Part.Auditor);
        var page = Wall(session);
        page.WaitForAssertion(() => Assert.Contains("0 of 4 votes cast", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Present Chair, Deputy, Member, Second member", Words(page.Find(".wall")), StringComparison.Ordinal);
        Ok(await session.Vote(ballot, Part.Member, Choice.Reject, "Marmalade"));
        page.WaitForAssertion(() => Assert.Contains("1 of 4 votes cast", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("Marmalade", page.Markup, StringComparison.Ordinal);
        foreach (var part in new[] { Part.Chair, Part.Deputy, Part.SecondMember }) Ok(await session.Vote(ballot, part, Choice.Reject, "Marmalade"));
        Assert.Null((await session.Close(ballot)).Refusal);
        page.WaitForAssertion(() => Assert.Equal("Rejected", page.Find(".huge").TextContent));
        Assert.DoesNotContain("Marmalade", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_recused_stands_there_with_no_word_of_it()
    {
        var session = await AtTheItem(Portal);
        Ok(await Portal.In(Part.Member, (DeclareConflict h) => h.Handle(session.Item, "My brother sells it", null)));
        await SignInAs(Part.Chair);
        var page = Wall(session);
        page.WaitForAssertion(() => Assert.Contains("3 present, 3 needed", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("recus", page.Markup, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("brother", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_confidential_case_the_wall_shows_nothing_but_its_number()
    {
        var (session, ballot) = await AtTheBallot(Portal);
        await Portal.Write(async db => db.Entry(await db.UseCases.SingleAsync(u => u.Id == session.UseCase)).Property(u => u.IsConfidential).CurrentValue = true);
        await SignInAs(Part.Compliance); // sees the case itself
        var page = Wall(session);
        page.WaitForAssertion(() => Assert.Equal("Item 1", page.Find(".big").TextContent));
        foreach (var secret in new[] { High, "AI-2026", "High", "votes cast", "needed" }) Assert.DoesNotContain(secret, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chair_goes_on_to_the_next_item_by_one_button()
    {
        await SetUp(Portal);
        var (first, second, meeting) = (await Waiting(Portal), await Waiting(Portal, Critical), await Next(Portal));
        foreach (var useCase in new[] { first, second }) Ok(await Portal.In(Part.Governance, (PutOnAgenda h) => h.Handle(useCase, meeting.Id)));
        await To(Portal, meeting.StartsAt);
        Ok(await Portal.In(Part.Chair, (StartMeeting h) => h.Handle(meeting.Id)));
        await using var db = Portal.Db();
        var items = await db.AgendaItems.OrderBy(i => i.Order).Select(i => i.Id).ToListAsync();
        Ok(await Portal.In(Part.Chair, (CarryOver h) => h.Handle(items[0], "No quorum")));
        await SignInAs(Part.Chair);
        var page = Render<MeetingPage>(p => p.Add(m => m.Meeting, meeting.Id.Value));
        Press(page, "Next: open item 2");
        page.WaitForAssertion(() => Assert.Contains("Open the ballot", page.Markup, StringComparison.Ordinal));
        Assert.Equal(ItemState.Open, await db.AgendaItems.Where(i => i.Id == items[1]).Select(i => i.State).SingleAsync());
    }

    private IRenderedComponent<WallPage> Wall(ASession session) => Render<WallPage>(p => p.Add(m => m.Meeting, session.Meeting.Value));
}
