using AiGovernance.Approvals.Triggers;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-10 on the case page, through the real handlers.</summary>
public sealed class TriggerPanelTests : PageTest
{
    [Fact]
    public async Task A_trigger_is_written_and_a_refusal_stands_at_its_field()
    {
        var page = await Open(await AnApproval.Running(Portal), Part.Owner);
        Assert.Contains("Nobody has written down yet", page.Markup, StringComparison.Ordinal);
        Press(page, "Add a trigger");
        Do(page, () => page.Find("#trigger-metric").Input("Accuracy"));
        Do(page, () => page.Find("input[value=Below]").Change("Below"));
        Do(page, () => page.Find("#trigger-low").Input("0,8"));
        Do(page, () => page.Find("input[value=Alert]").Change("Alert"));
        Do(page, () => page.Find("form").Submit());
        page.WaitForAssertion(() => Assert.Equal(TriggerRefusals.LowMissing.Message, page.Find("#trigger-low-error").TextContent));
        Assert.Equal(("Accuracy", "0,8"), (page.Find("#trigger-metric").GetAttribute("value"), page.Find("#trigger-low").GetAttribute("value")));
        Do(page, () => page.Find("#trigger-low").Input("0.8"));
        Do(page, () => page.Find("form").Submit());
        page.WaitForAssertion(() => Assert.Equal(TriggerRefusals.WatcherMissing.Message, page.Find("#trigger-watcher-error").TextContent));
        Do(page, () => page.Find("#trigger-watcher").Input("Colleague"));
        Do(page, () => page.Find("#trigger-watcher-list li").Click());
        Do(page, () => page.Find("form").Submit());
        page.WaitForAssertion(() => Assert.Contains("below 0.8", Words(page.Find("[data-part=triggers]")), StringComparison.Ordinal));
        Assert.Equal((0.8, People.Of(Part.Colleague)), ((await ATrigger.Only(Portal)).Low, (await ATrigger.Only(Portal)).WatcherId));
        Assert.Contains("No value yet", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trigger_is_changed_and_taken_off_with_a_reason()
    {
        var dialogs = Dialogs();
        var page = await Open(await ATrigger.Watched(Portal), Part.Owner);
        Do(page, () => Button(page, "Change").Click());
        page.WaitForAssertion(() => Assert.Equal("0.8", page.Find("#trigger-low").GetAttribute("value")));
        Do(page, () => page.Find("#trigger-low").Input("0.6"));
        Do(page, () => page.Find("form").Submit());
        page.WaitForAssertion(() => Assert.Contains("below 0.6", page.Markup, StringComparison.Ordinal));
        Do(page, () => Button(page, "Remove").Click());
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("not measured any more"));
        Do(dialogs, () => dialogs.Find(".btn.danger").Click());
        page.WaitForAssertion(() => Assert.Contains("Nobody has written down yet", page.Markup, StringComparison.Ordinal));
        Assert.NotNull((await ATrigger.Only(Portal)).EndedAt);
    }

    [Fact]
    public async Task A_value_beyond_the_limit_alerts_and_its_answer_stands_beside_it()
    {
        var dialogs = Dialogs();
        var page = await Open(await ATrigger.Watched(Portal), Part.Owner);
        await Record(page, "0.9", "2026-09-14T07:00:00");
        await Record(page, "0.7", "2026-09-14T07:30:00");
        page.WaitForAssertion(() => Assert.Contains("Accuracy 0.7, below 0.8", Words(page.Find("[data-part=breaches]")), StringComparison.Ordinal));
        Assert.Equal("Accuracy, the last 2 values, oldest first: 0.9, 0.7", page.Find("svg").GetAttribute("aria-label"));
        Assert.Contains("1 of 1 beyond the limit", page.Markup, StringComparison.Ordinal);
        Do(page, () => Button(page, "Say what was done").Click());
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("trained again"));
        Do(dialogs, () => dialogs.Find(".btn.primary").Click());
        page.WaitForAssertion(() => Assert.Contains("trained again", Words(page.Find("[data-part=breaches]")), StringComparison.Ordinal));
        Assert.Equal("trained again", Assert.Single(await ATrigger.Breaches(Portal)).Done);
    }

    [Fact]
    public async Task A_refused_value_keeps_what_was_typed()
    {
        var page = await Open(await ATrigger.Watched(Portal), Part.Owner);
        Press(page, "Record a value");
        Do(page, () => page.Find("#measurement-value").Input("many"));
        Do(page, () => page.Find("#measurement-note").Input("weekly sample"));
        Do(page, () => page.Find("form[aria-label='Record a value']").Submit());
        page.WaitForAssertion(() => Assert.Equal(MeasurementRefusals.NotANumber.Message, page.Find("#measurement-value-error").TextContent));
        Do(page, () => page.Find("#measurement-value").Input("0.9"));
        Do(page, () => page.Find("#measurement-at").Change("2026-09-20T08:00:00"));
        Do(page, () => page.Find("form[aria-label='Record a value']").Submit());
        page.WaitForAssertion(() => Assert.Equal(MeasurementRefusals.Ahead.Message, page.Find("#measurement-at-error").TextContent));
        Assert.Equal("weekly sample", page.Find("#measurement-note").GetAttribute("value"));
        await using var db = Portal.Db();
        Assert.Equal(0, await db.Measurements.CountAsync());
    }

    [Fact]
    public async Task A_value_that_suspends_tells_the_page_around_it()
    {
        var useCase = await ATrigger.Watched(Portal, ATrigger.Accuracy(TriggerEffect.Suspend));
        await SignInAs(Part.Governance);
        var told = 0;
        var page = Render<TriggerPanel>(p => p.Add(x => x.Case, useCase.Id).Add(x => x.Changed, () => told++));
        await Record(page, "0.1", "2026-09-14T07:00:00");
        page.WaitForAssertion(() => Assert.Contains("Suspended", Words(page.Find("[data-part=breaches]")), StringComparison.Ordinal));
        Assert.Equal((1, Standing.Suspended), (told, await AnApproval.StandingOf(Portal, useCase.Id)));
    }

    [Fact]
    public async Task A_token_is_seen_once_and_revoked()
    {
        var dialogs = Dialogs();
        var page = await Open(await ATrigger.Watched(Portal), Part.Owner);
        Do(page, () => page.Find("form[aria-label='Make a token']").Submit());
        page.WaitForAssertion(() => Assert.Equal(MeasurementRefusals.TokenNameMissing.Message, page.Find("#token-name-error").TextContent));
        Do(page, () => page.Find("#token-name").Input("Monitoring"));
        Do(page, () => page.Find("form[aria-label='Make a token']").Submit());
        page.WaitForAssertion(() => Assert.Equal(43, page.Find("input[readonly]").GetAttribute("value")!.Length));
        Press(page, "I have it");
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("input[readonly]")));
        Do(page, () => Button(page, "Revoke").Click());
        dialogs.WaitForElement("textarea");
        Do(dialogs, () => dialogs.Find("textarea").Input("in a log"));
        Do(dialogs, () => dialogs.Find(".btn.danger").Click());
        page.WaitForAssertion(() => Assert.Contains("Revoked", Words(page.Find("[data-part=tokens]")), StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.NotNull((await db.MeasurementTokens.SingleAsync()).RevokedAt);
    }

    [Fact]
    public async Task Who_only_reads_is_offered_nothing()
    {
        var useCase = await ATrigger.Watched(Portal);
        Assert.Null((await ATrigger.Measure(Portal, useCase, ATrigger.Broken)).Refusal);
        var page = await Open(useCase, Part.Colleague);
        Assert.Contains("Beyond the limit", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("button"));
        Assert.Empty(page.FindAll("[data-part=tokens]"));
    }

    private async Task<IRenderedComponent<TriggerPanel>> Open(UseCase useCase, Part part)
    {
        await SignInAs(part);
        return Render<TriggerPanel>(p => p.Add(x => x.Case, useCase.Id));
    }

    private static async Task Record(IRenderedComponent<TriggerPanel> page, string value, string at)
    {
        Press(page, "Record a value");
        Do(page, () => page.Find("#measurement-value").Input(value));
        Do(page, () => page.Find("#measurement-at").Change(at));
        Do(page, () => page.Find("form[aria-label='Record a value']").Submit());
        await page.WaitForStateAsync(() => page.FindAll("#measurement-value").Count == 0);
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<TriggerPanel> page, string begins) => page.FindAll("button").First(b => b.TextContent.StartsWith(begins, StringComparison.Ordinal));
}
