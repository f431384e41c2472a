using AiGovernance.Approvals;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-5 and AP-2 on the case page, through the real handlers.</summary>
public sealed class ShutOffPanelTests : PageTest
{
    [Fact]
    public async Task The_plan_and_a_drill_are_written_on_the_case()
    {
        var useCase = await AnApproval.Decided(Portal);
        await SignInAs(Part.Owner);
        var panel = Render<ShutOffPanel>(p => p.Add(x => x.Case, useCase.Id));
        Press(panel, "Write the plan");
        Do(panel, () => panel.Find("#shutoff-who").Input("Platform team"));
        Do(panel, () => panel.Find("#shutoff-how").Input("")); // it begins with what the intake says
        Press(panel, "Save the plan");
        panel.WaitForAssertion(() => Assert.Contains(ShutOffRefusals.HowMissing.Message, panel.Markup, StringComparison.Ordinal));
        Do(panel, () => panel.Find("#shutoff-how").Input("Switch off the flag"));
        Do(panel, () => panel.Find("#shutoff-minutes").Change("5"));
        Press(panel, "Save the plan");
        panel.WaitForAssertion(() => Assert.Contains("5 minutes", panel.Markup, StringComparison.Ordinal));
        Press(panel, "Record a drill");
        Press(panel, "Record the drill");
        panel.WaitForAssertion(() => Assert.Contains("14 Sep 2026: stopped in 5 minutes", panel.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(5, (await db.ShutOffDrills.SingleAsync()).Minutes);
    }

    [Fact]
    public async Task The_owner_confirms_the_stop_and_asks_and_the_office_reinstates()
    {
        var useCase = await AnApproval.Suspended(Portal);
        var dialogs = Dialogs();
        await SignInAs(Part.Owner);
        var owners = Render<SuspensionPanel>(p => p.Add(x => x.Case, useCase.Id));
        Assert.Contains("it leaks", owners.Markup, StringComparison.Ordinal);
        Press(owners, "Confirm that it stopped");
        owners.WaitForAssertion(() => Assert.Empty(owners.FindAll("#stopped-at")));
        Press(owners, "Ask to reinstate it");
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("the leak is closed"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        owners.WaitForAssertion(() => Assert.Contains("the leak is closed", owners.Markup, StringComparison.Ordinal));

        await SignInAs(Part.Governance);
        var offices = Render<SuspensionPanel>(p => p.Add(x => x.Case, useCase.Id));
        Press(offices, "Reinstate");
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("tested"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        offices.WaitForAssertion(() => Assert.DoesNotContain("Reason", offices.Markup, StringComparison.Ordinal));
        Assert.Equal(Standing.Approved, await AnApproval.StandingOf(Portal, useCase.Id));
    }

    [Fact]
    public async Task News_stands_on_the_case_until_it_is_read()
    {
        var useCase = await AnApproval.Suspended(Portal);
        await SignInAs(Part.Submitter);
        var news = Render<CaseNews>(p => p.Add(x => x.Case, useCase.Id));
        Assert.Contains("Permission is withdrawn: it leaks", news.Markup, StringComparison.Ordinal);
        Press(news, "I have read it");
        news.WaitForAssertion(() => Assert.Empty(news.Markup.Trim()));
    }

    [Fact]
    public async Task The_office_extends_a_condition_on_the_case()
    {
        var condition = await AnApproval.WithCondition(Portal, AnApproval.Stopping(Portal.Today().AddDays(1)) with { Stops = false });
        var dialogs = Dialogs();
        await SignInAs(Part.Governance);
        var panel = Render<CaseConditions>(p => p.Add(x => x.Case, condition.UseCaseId));
        Press(panel, "Extend");
        dialogs.WaitForElement("#extend-reason");
        Do(dialogs, () => dialogs.Find("#extend-reason").Input("the vendor needs a month"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        panel.WaitForAssertion(() => Assert.DoesNotContain(panel.FindAll("button"), b => b.TextContent == "Extend"));
        Assert.Equal(Portal.Today().AddDays(31), (await AnApproval.Again(Portal, condition)).DueOn);
    }
}
