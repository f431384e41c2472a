using AiGovernance.Approvals;
using AiGovernance.Common;
using AiGovernance.Organisation.Settings;
using AiGovernance.Tests.Support;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Organisation.Settings;

public sealed class PolicyPageTests : PageTest
{
    private const string Stopping = "#Approvals-StoppingOverdueDays";

    [Fact]
    public async Task An_administrator_changes_a_figure_with_a_reason_and_the_version_stands_below()
    {
        var page = await Shown(Part.Administrator);
        Assert.Contains("What holds now came with the configuration", page.Markup, StringComparison.Ordinal);

        Type(page, Stopping, "20");
        Send(page, "Two weeks were too short");

        page.WaitForAssertion(() => Assert.Contains("Version 1 is in force.", Words(page.Find("form [role=status]")), StringComparison.Ordinal));
        Assert.Contains("A stopping condition suspends the approval when it is overdue by: 14 days → 20 days", Words(page.Find("tbody tr")), StringComparison.Ordinal);
        Assert.Equal(("20", ""), (page.Find(Stopping).GetAttribute("value"), page.Find("#policy-reason").GetAttribute("value") ?? ""));
        await using var db = Portal.Db();
        Assert.Equal("Two weeks were too short", (await db.PolicyVersions.SingleAsync()).Reason);
    }

    [Theory]
    [InlineData("61")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("soon")]
    public async Task What_does_not_fit_is_refused_at_its_field_and_nothing_typed_is_lost(string typed)
    {
        var page = await Shown(Part.Administrator);
        Type(page, Stopping, typed);
        Type(page, "#Approvals-LowMonths", "12");
        Send(page, "Two weeks were too short");

        page.WaitForAssertion(() => Assert.Equal("Give a whole number from 1 to 60 days.", Words(page.Find($"{Stopping}-error"))));
        Assert.Equal(("true", typed, "12"), (page.Find(Stopping).GetAttribute("aria-invalid"), page.Find(Stopping).GetAttribute("value"), page.Find("#Approvals-LowMonths").GetAttribute("value")));
        Assert.Equal("Two weeks were too short", page.Find("#policy-reason").GetAttribute("value"));
        await using var db = Portal.Db();
        Assert.False(await db.PolicyVersions.AnyAsync());
    }

    [Fact]
    public async Task Without_a_reason_nothing_changes()
    {
        var page = await Shown(Part.Administrator);
        Type(page, Stopping, "20");
        Send(page, " ");
        page.WaitForAssertion(() => Assert.Equal(Refusal.ReasonMissing.Message, Words(page.Find("#policy-reason-error"))));
        Assert.Equal("20", page.Find(Stopping).GetAttribute("value"));
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_shown_and_not_undone()
    {
        var page = await Shown(Part.Administrator);
        Type(page, Stopping, "20");
        await Portal.Set(ApprovalFigures.LowMonths, 12);
        Send(page, "Two weeks were too short");
        page.WaitForAssertion(() => Assert.Equal(Refusal.Stale.Code, page.Find("p[role=alert][data-code]").GetAttribute("data-code")));
        page.WaitForAssertion(() => Assert.Equal(("12", "20"), (page.Find("#Approvals-LowMonths").GetAttribute("value"), page.Find(Stopping).GetAttribute("value"))));

        Do(page, () => page.Find("form").Submit());
        page.WaitForAssertion(() => Assert.Contains("Version 2 is in force.", page.Markup, StringComparison.Ordinal));
        var now = (await Portal.Policy()).Now;
        Assert.Equal((12, 20), (now[ApprovalFigures.LowMonths], now[ApprovalFigures.StoppingOverdueDays]));
    }

    [Fact]
    public async Task Others_look_and_change_nothing()
    {
        var page = await Shown(Part.Governance);
        Assert.Empty(page.FindAll("input, textarea, form"));
        Assert.Contains("14 days", string.Join(' ', page.FindAll("td").Select(Words)), StringComparison.Ordinal);
    }

    private static void Type(IRenderedComponent<PolicyPage> page, string field, string text) => Do(page, () => page.Find(field).Change(text));

    private static void Send(IRenderedComponent<PolicyPage> page, string reason)
    {
        Do(page, () => page.Find("#policy-reason").Input(reason));
        Do(page, () => page.Find("form").Submit());
    }

    private async Task<IRenderedComponent<PolicyPage>> Shown(Part part)
    {
        await SignInAs(part);
        GoTo("/administration/policy");
        var page = Render<PolicyPage>();
        page.WaitForElement(".paper");
        return page;
    }
}
