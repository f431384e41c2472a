using AiGovernance.Organisation.Delegates;
using AiGovernance.Shell;
using AiGovernance.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Organisation.Delegates;

public sealed class DelegatesPageTests : PageTest
{
    [Fact]
    public async Task A_person_names_a_delegate_for_a_period()
    {
        var page = await Shown(Part.Owner);
        Pick(page, "Colleague");
        Do(page, () => page.Find("#delegate-until").Change("2026-09-20"));
        Press(page, "Name the delegate");
        page.WaitForAssertion(() => Assert.StartsWith("Colleague Runs 14 Sep 2026 until 20 Sep 2026", Words(page.Find("#mine").ParentElement!.ParentElement!.QuerySelector("li")!), StringComparison.Ordinal));
        await using var db = Portal.Db();
        var named = await db.Delegations.SingleAsync();
        Assert.Equal((Part.Owner.Id, Part.Colleague.Id, new DateOnly(2026, 9, 20)), (named.PrincipalId, named.DelegateId, named.UntilOn));
    }

    [Fact]
    public async Task A_no_stands_at_its_field_and_what_was_typed_stays()
    {
        var page = await Shown(Part.Owner);
        Press(page, "Name the delegate");
        page.WaitForAssertion(() => Assert.Equal(DelegationRefusals.WhoMissing.Message, Words(page.Find("#delegate-error"))));
        Pick(page, "Colleague");
        Do(page, () => page.Find("#delegate-until").Change("2027-09-20"));
        Press(page, "Name the delegate");
        page.WaitForAssertion(() => Assert.Equal(DelegationRefusals.TooLong.Message, Words(page.Find("#delegate-until-error"))));
        Assert.Equal(("2027-09-20", "Colleague"), (page.Find("#delegate-until").GetAttribute("value"), page.Find("form .kv").TextContent.Trim()[..9]));
        await using var db = Portal.Db();
        Assert.Empty(await db.Delegations.ToListAsync());
    }

    [Fact]
    public async Task A_delegation_is_ended_early_after_a_yes()
    {
        var named = await ADelegation.Named(Portal, Part.Owner, Part.Colleague, begun: false);
        var dialogs = Dialogs();
        var page = await Shown(Part.Owner);
        Do(page, () => page.FindAll("button").Single(b => b.TextContent.EndsWith("the delegation to Colleague", StringComparison.Ordinal)).Click());
        dialogs.WaitForElement(".btn.danger");
        Press(dialogs, "End it");
        page.WaitForAssertion(() => Assert.Contains("Ended early", page.Markup, StringComparison.Ordinal));
        Assert.NotNull((await ADelegation.Read(Portal, named.Id)).EndedAt);
    }

    [Fact]
    public async Task A_delegate_sees_for_whom_they_may_act_and_turns_to_it_by_a_form()
    {
        await ADelegation.Named(Portal, Part.Owner, Part.Stranger, begun: false);
        var page = await Shown(Part.Stranger);
        var form = page.Find("form[action='/stand-in']");
        Assert.Equal(("Act for Owner", Part.Owner.Id!.Value.Value.ToString()), (Words(form), form.QuerySelector("[name=principal]")!.GetAttribute("value")));
    }

    [Fact]
    public async Task A_delegate_at_work_sees_it_on_every_page_and_can_stop_but_names_nobody()
    {
        await ADelegation.Named(Portal, Part.Owner, Part.Stranger);
        await StandIn(Part.Stranger, Part.Owner);
        var page = Render<DelegatesPage>();
        page.WaitForAssertion(() => Assert.Contains("You act for Owner now", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("form"));
        Assert.StartsWith("You act for Owner.", Words(Render<StandInBar>().Find("form[action='/stand-in/end']")), StringComparison.Ordinal);
        Assert.Contains("Stranger for Owner", Render<PersonMenu>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_of_standing_in_to_who_does_not()
    {
        await SignInAs(Part.Owner);
        Assert.Equal("", Render<StandInBar>().Markup.Trim());
        Assert.Contains("href=\"/delegates\"", Render<PersonMenu>().Markup, StringComparison.Ordinal);
    }

    private static void Pick(IRenderedComponent<DelegatesPage> page, string name)
    {
        Do(page, () => page.Find("#delegate").Input(name));
        Do(page, () => page.Find("#delegate-list li").Click());
    }

    private async Task<IRenderedComponent<DelegatesPage>> Shown(Part part)
    {
        await SignInAs(part);
        var page = Render<DelegatesPage>();
        page.WaitForAssertion(() => Assert.Contains("Your delegates", page.Markup, StringComparison.Ordinal));
        return page;
    }
}
