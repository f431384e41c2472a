using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Setup;
using AiGovernance.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-1 and CM-2 on the page where the committee is set up and changed.</summary>
public sealed class CommitteeSetupPageTests : PageTest
{
    [Theory]
    [InlineData("Governance office", true)]
    [InlineData("Executive", true)]
    [InlineData("Compliance", false)]
    public async Task Without_a_committee_only_who_appoints_is_led_to_set_it_up(string name, bool may)
    {
        await SignInAs(Part.All.Single(p => p.Name == name));
        var page = Render<CommitteePage>();
        page.WaitForElement(".empty");
        Assert.Equal(may, page.FindAll($".empty a[href='{CommitteeAddress.Setup}']").Count == 1);
        var setup = Render<CommitteeSetupPage>();
        setup.WaitForElement(may ? "form" : ".empty");
        Assert.Equal(may, setup.FindAll("form").Count == 1);
    }

    [Fact]
    public async Task A_committee_is_set_up_from_nothing_and_then_says_when_it_meets()
    {
        await SignInAs(Part.Governance);
        var page = Render<CommitteeSetupPage>();
        Fill(page, Part.Deputy, Part.Chair, Part.Member, Part.SecondMember);
        Pick(page, CommitteeFields.Alternate(4), Part.Alternate);
        Do(page, () => page.Find("#chair").Change(Id(Part.Chair)));
        Do(page, () => page.Find("#deputy").Change(Id(Part.Deputy)));
        Press(page, "Set up the committee");
        page.WaitForAssertion(() => Assert.Contains("The committee is set up.", page.Markup, StringComparison.Ordinal));

        PickZone(page, "Berlin");
        page.WaitForAssertion(() => Assert.Contains("Tue 10 Nov 2026 14:00, UTC+1, the clocks have changed Tue 3 Nov 2026", Words(page.Find("#rhythm").ParentElement!.ParentElement!), StringComparison.Ordinal));
        Press(page, "Plan the meetings");
        page.WaitForAssertion(() => Assert.Contains("The meetings of twelve months are planned.", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(People.Of(Part.Chair), (await db.CommitteeSettings.SingleAsync()).ChairId);
        Assert.Equal([1, 1, 1, 2], await db.CommitteeSeats.OrderBy(s => s.Number).Select(s => s.Terms.Count).ToListAsync());
        Assert.Equal(11, await db.Meetings.CountAsync());
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field_and_nothing_entered_is_lost()
    {
        await SignInAs(Part.Governance);
        var page = Render<CommitteeSetupPage>();
        Fill(page, Part.Deputy, Part.Chair, Part.Member);
        Pick(page, CommitteeFields.Alternate(1), Part.Chair);
        Assert.DoesNotContain(page.FindAll(".field-error"), e => Words(e).Length > 0);
        Press(page, "Set up the committee");

        page.WaitForAssertion(() => Assert.Equal("Pick a member for this seat, or remove the seat.", ErrorAt(page, CommitteeFields.Member(4) + "-error")));
        Assert.Equal("One person has two places: each is member or alternate of one seat only.", ErrorAt(page, CommitteeFields.Member(2) + "-error"));
        Assert.Equal("No filled seat covers: Product.", Words(page.Find("[data-code='committee.functions-not-covered']")));
        Assert.Equal("Name a chair who holds a seat.", ErrorAt(page, "chair-error"));
        Assert.Contains("Member", Words(page.Find("form")), StringComparison.Ordinal);
        Pick(page, CommitteeFields.Member(4), Part.SecondMember);
        page.WaitForAssertion(() => Assert.Equal("", ErrorAt(page, CommitteeFields.Member(4) + "-error")));
        Assert.Empty(page.FindAll("[data-code='committee.functions-not-covered']"));
        await using var db = Portal.Db();
        Assert.Empty(await db.CommitteeSeats.ToListAsync());
    }

    [Fact]
    public async Task Seats_are_added_up_to_five_and_removed_down_to_three()
    {
        await SignInAs(Part.Governance);
        var page = Render<CommitteeSetupPage>();
        Fill(page, Part.Deputy, Part.Chair, Part.Member);
        Press(page, "Add a seat");
        Assert.NotEmpty(page.FindAll("#seat-5"));
        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent == "Add a seat");
        Press(page, "Remove seat 1");
        Press(page, "Remove seat 4");
        Assert.Empty(page.FindAll("#seat-4"));
        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent.StartsWith("Remove", StringComparison.Ordinal));
        Assert.Contains("Chair", Words(page.Find("[aria-labelledby=seat-1]")), StringComparison.Ordinal);
        Assert.Contains("Securitynobody yetLegalseat 1Engineeringseat 2", Words(page.Find(".aside-sticky")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_sets_it_up_gets_no_seat_from_themselves()
    {
        await SignInAs(Part.Governance);
        var page = Render<CommitteeSetupPage>();
        Fill(page, Part.Deputy, Part.Chair, Part.Member, Part.Governance);
        Do(page, () => page.Find("#chair").Change(Id(Part.Chair)));
        Do(page, () => page.Find("#deputy").Change(Id(Part.Deputy)));
        Press(page, "Set up the committee");
        page.WaitForAssertion(() => Assert.Equal(CommitteeRefusals.OwnSeat.Message, ErrorAt(page, CommitteeFields.Member(4) + "-error")));
    }

    [Fact]
    public async Task A_successor_is_appointed_after_the_page_said_what_it_means()
    {
        var page = await SetUpPage(Part.Executive);
        Pick(page, CommitteeFields.Member(3), Part.Stranger);
        Do(page, () => page.Find("#seat-3-from").Change("2026-10-01"));
        Assert.Contains("Member keeps the place until Wed 30 Sep 2026. From Thu 1 Oct 2026 Stranger holds it.", page.Markup, StringComparison.Ordinal);
        Press(page, "Appoint on seat 3");
        page.WaitForAssertion(() => Assert.Contains("Stranger Member 1 Oct 2026 open Planned", Words(TableOf(page, 3)), StringComparison.Ordinal));
        Assert.Contains("Member Member 14 Sep 2026 30 Sep 2026 Running", Words(TableOf(page, 3)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alternates_term_ends_and_a_members_only_while_the_committee_stands()
    {
        var page = await SetUpPage(Part.Governance);
        Do(page, () => page.Find("#seat-4-act").Change("Ends"));
        Press(page, "End the term on seat 4");
        page.WaitForAssertion(() => Assert.Contains(CommitteeRefusals.FunctionsNotCovered.With("Product").Message, page.Markup, StringComparison.Ordinal));
        Do(page, () => page.Find("#seat-4-place").Change("Alternate"));
        Do(page, () => page.Find("#seat-4-from").Change("2026-09-20"));
        Press(page, "End the term on seat 4");
        page.WaitForAssertion(() => Assert.Contains("Alternate Alternate 14 Sep 2026 20 Sep 2026 Running", Words(TableOf(page, 4)), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_appointment_keeps_what_was_entered()
    {
        var page = await SetUpPage(Part.Governance);
        Press(page, "Appoint on seat 2");
        page.WaitForAssertion(() => Assert.Equal("Pick who takes the place.", ErrorAt(page, CommitteeFields.Member(2) + "-error")));
        Pick(page, CommitteeFields.Member(2), Part.Stranger);
        Do(page, () => page.Find("#seat-2-from").Change("2026-09-13"));
        Press(page, "Appoint on seat 2");
        page.WaitForAssertion(() => Assert.Equal("A term begins today or later.", ErrorAt(page, "seat-2-from-error")));
        Assert.Contains("Stranger", Words(page.Find("form[aria-label='Change seat 2']")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_is_added_to_a_committee_that_stands()
    {
        var page = await SetUpPage(Part.Governance);
        Press(page, "Add a seat");
        Press(page, "Add seat 5");
        page.WaitForAssertion(() => Assert.StartsWith("Pick a member for this seat", ErrorAt(page, CommitteeFields.Member(5) + "-error"), StringComparison.Ordinal));
        Pick(page, CommitteeFields.Member(5), Part.Stranger);
        Do(page, () => page.FindAll(".functions input")[^1].Change(true)); // External
        Press(page, "Add seat 5");
        page.WaitForAssertion(() => Assert.Contains("Stranger Member 14 Sep 2026 open Running", Words(TableOf(page, 5)), StringComparison.Ordinal));
        Assert.DoesNotContain("Add a seat", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chair_and_deputy_are_named_among_the_members()
    {
        var page = await SetUpPage(Part.Governance);
        Do(page, () => page.Find("#chair").Change(Id(Part.Deputy)));
        Press(page, "Name them");
        page.WaitForAssertion(() => Assert.Equal("Chair and deputy must be two persons.", ErrorAt(page, "deputy-error")));
        Do(page, () => page.Find("#deputy").Change(Id(Part.Member)));
        Press(page, "Name them");
        page.WaitForAssertion(() => Assert.Contains("Named.", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        var named = await db.CommitteeSettings.SingleAsync();
        Assert.Equal((People.Of(Part.Deputy), People.Of(Part.Member)), (named.ChairId, named.DeputyId));
    }

    [Fact]
    public async Task Another_rhythm_asks_first_and_then_moves_what_is_planned()
    {
        var dialogs = Dialogs();
        var page = await SetUpPage(Part.Chair);
        Assert.Empty(page.FindAll("#seat-1-from")); // presiding is not appointing
        Do(page, () => page.Find("#series-at").Change("16:30:00"));
        Do(page, () => page.Find("form[aria-label='When the committee meets']").SubmitAsync());
        Agree(dialogs);
        page.WaitForAssertion(() => Assert.Contains("The meetings of twelve months are planned.", page.Markup, StringComparison.Ordinal));
        Assert.Equal(new DateTime(2026, 10, 13, 14, 30, 0, DateTimeKind.Utc), (await ASession.Next(Portal)).StartsAt);
    }

    [Fact]
    public async Task Without_an_hour_or_a_time_zone_nothing_is_planned()
    {
        ASession.Ok(await Portal.In(Part.Governance, (AiGovernance.Committee.Seats.SetUpCommittee h) => h.Handle(ASession.Founders())));
        await SignInAs(Part.Governance);
        var page = Render<CommitteeSetupPage>();
        Press(page, "Plan the meetings");
        page.WaitForAssertion(() => Assert.StartsWith("Pick the time zone", ErrorAt(page, "series-zone-error"), StringComparison.Ordinal));
        PickZone(page, "Berlin");
        Do(page, () => page.Find("#series-at").Change(""));
        Press(page, "Plan the meetings");
        page.WaitForAssertion(() => Assert.Equal("Give the hour.", ErrorAt(page, "series-at-error")));
        Do(page, () => page.Find("#series-at").Change("14:00:00"));
        Do(page, () => page.Find("#series-closes").Change("16"));
        Press(page, "Plan the meetings");
        page.WaitForAssertion(() => Assert.Equal("The agenda closes 0 to 15 working days before the meeting.", ErrorAt(page, "series-closes-error")));
        await using var db = Portal.Db();
        Assert.False(await db.Meetings.AnyAsync(m => m.State == MeetingState.Planned));
    }

    private async Task<IRenderedComponent<CommitteeSetupPage>> SetUpPage(Part part)
    {
        await ASession.SetUp(Portal);
        await SignInAs(part);
        var page = Render<CommitteeSetupPage>();
        page.WaitForElement("table");
        return page;
    }

    private static void Fill(IRenderedComponent<CommitteeSetupPage> page, params Part[] members)
    {
        foreach (var (index, part) in members.Index()) Pick(page, CommitteeFields.Member(index + 1), part);
    }

    private static void Pick(IRenderedComponent<CommitteeSetupPage> page, string field, Part part)
    {
        page.WaitForElement("#" + field);
        Do(page, () => page.Find("#" + field).Input(part.Name));
        Do(page, () => page.FindAll($"#{field}-list [role=option]").First(o => Words(o.FirstChild!) == part.Name).Click());
    }

    private static void PickZone(IRenderedComponent<CommitteeSetupPage> page, string city)
    {
        Do(page, () => page.Find("#series-zone").Input(city));
        Do(page, () => page.FindAll("#series-zone-list [role=option]").First(o => Words(o).Contains(city, StringComparison.Ordinal)).Click());
    }

    private static string ErrorAt(IRenderedComponent<CommitteeSetupPage> page, string id) => Words(page.Find("#" + id));

    private static AngleSharp.Dom.IElement TableOf(IRenderedComponent<CommitteeSetupPage> page, int seat) => page.FindAll("table").Single(t => t.TextContent.Contains($"Terms on seat {seat}", StringComparison.Ordinal));

    private static string Id(Part part) => People.Of(part).Value.ToString();
}
