using AiGovernance.SystemTests.Browser.Journey;
using AiGovernance.SystemTests.Support;
using Xunit;

namespace AiGovernance.SystemTests.Browser;

/// <summary>Somebody writes faster than the line carries: what they typed is kept.</summary>
public sealed class FastTypingTests : SystemTest
{
    private const string BothAtOnce = """
        () => {
            for (const [id, text] of [["condition-0", "Only invoices below 500 euros"], ["proof-0", "The list of the month"]]) {
                const field = document.getElementById(id);
                field.value = text;
                field.dispatchEvent(new Event("input", { bubbles: true }));
            }
        }
        """;

    [Fact]
    public async Task Two_fields_written_before_the_page_was_drawn_anew_are_both_kept()
    {
        await using var chromium = await Chromium.Start();
        await using var host = await HostProcess.Start(NewFolder(), withDemoData: true);
        var reviewer = await Visitor.SignIn(chromium, host, "Sam Oduya");
        await reviewer.Take("Finish your review", "AI-2026-0009");
        await reviewer.Press("Add a condition");
        await reviewer.Page.Locator("#condition-0").WaitForAsync();

        await reviewer.Page.EvaluateAsync(BothAtOnce);

        await Wait.Until(async () =>
        {
            await reviewer.Page.ReloadAsync();
            await reviewer.Ready();
            return await reviewer.Page.Locator("#proof-0").CountAsync() == 1 && await reviewer.Page.Locator("#proof-0").InputValueAsync() == "The list of the month";
        }, () => "The second field is not kept.");
        Assert.Equal("Only invoices below 500 euros", await reviewer.Page.Locator("#condition-0").InputValueAsync());
    }

    /// <summary>Writes into the name of the use case the moment the field is there: before the server can have heard that the page stands.</summary>
    private const string AtOnce = """
        () => new MutationObserver((_, watch) => {
            const field = document.getElementById("title");
            if (!field) return;
            watch.disconnect();
            field.focus();
        }).observe(document.body, { childList: true, subtree: true })
        """;

    [Fact]
    public async Task Who_writes_at_once_keeps_the_field_and_who_does_not_hears_the_heading()
    {
        await using var chromium = await Chromium.Start();
        await using var host = await HostProcess.Start(NewFolder(), withDemoData: true);
        var submitter = await Visitor.SignIn(chromium, host, "Jonas Weber");
        await submitter.Open("/");
        await submitter.Page.EvaluateAsync(AtOnce);

        await submitter.Follow("Register a use of AI");
        await submitter.Page.Locator("#title").WaitForAsync();
        await submitter.Page.Keyboard.TypeAsync("Sorting of incoming mail", new() { Delay = 20 });
        await submitter.Page.Keyboard.PressAsync("Enter");
        await submitter.Arrives(url => url.EndsWith("/intake", StringComparison.Ordinal));

        await submitter.Page.WaitForFunctionAsync("() => document.activeElement.matches('h1')");
    }
}
