using AiGovernance.SystemTests.Browser.Journey;
using AiGovernance.SystemTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace AiGovernance.SystemTests.Browser;

/// <summary>A delegate turns to the work of somebody else, does it on a live page, and turns back (PP-6).</summary>
public sealed class StandInTests : SystemTest
{
    [Fact]
    public async Task A_delegate_acts_for_somebody_says_so_and_stops()
    {
        await using var chromium = await Chromium.Start();
        await using var host = await HostProcess.Start(NewFolder(), withDemoData: true);
        var jonas = await Visitor.SignIn(chromium, host, "Jonas Weber");
        await jonas.Open("/inbox");
        await jonas.Show("inbox");
        await jonas.Take("Stand in for somebody", "Paul Lindqvist");
        await jonas.Sees("You stand in for");
        await jonas.Show("delegates");
        await jonas.Press("Act for Paul Lindqvist");
        await jonas.Arrives(url => url.EndsWith("/inbox", StringComparison.Ordinal));
        await jonas.Ready();
        await jonas.Page.GetByText("You act for Paul Lindqvist.").WaitForAsync();
        await jonas.Show("standing in");

        await jonas.Open("/use-cases/AI-2026-0009?tab=comments");
        await jonas.Page.Locator("#comment").FillAsync("Paul is away until next week; I look after it. @Sam");
        await jonas.Page.GetByRole(AriaRole.Listbox, new() { Name = "People to mention" }).GetByRole(AriaRole.Option).First.ClickAsync();
        await jonas.Show("comments");
        await jonas.Press("Comment");
        await jonas.Sees("Jonas Weber for Paul Lindqvist");

        await jonas.Page.GetByRole(AriaRole.Button, new() { Name = "Stop", Exact = true }).ClickAsync();
        await jonas.Arrives(url => new Uri(url).AbsolutePath == "/");
        await jonas.Ready();
        Assert.Equal(0, await jonas.Page.GetByText("You act for").CountAsync());
        Assert.Empty(jonas.Faults);

        await EndedUnderAnOpenPage(chromium, host, jonas);

        var tomasz = await Visitor.SignIn(chromium, host, "Tomasz Wrona");
        await tomasz.Open("/use-cases/AI-2026-0009?tab=comments");
        await tomasz.Sees("Advice to the committee");
        await tomasz.Show("notes");
        Assert.Empty(tomasz.Faults);

        var marta = await Visitor.SignIn(chromium, host, "Marta Nowak");
        await marta.Open("/audit");
        await marta.Sees("Jonas Weber for Paul Lindqvist");
        await marta.Show("audit");
    }

    /// <summary>What ended while a page stood open is not done in the delegate's own name instead.</summary>
    private static async Task EndedUnderAnOpenPage(Chromium chromium, HostProcess host, Visitor jonas)
    {
        await jonas.Open("/delegates");
        await jonas.Press("Act for Paul Lindqvist");
        await jonas.Page.GetByText("You act for Paul Lindqvist.").WaitForAsync();
        await jonas.Open("/use-cases/AI-2026-0009?tab=comments");
        var paul = await Visitor.SignIn(chromium, host, "Paul Lindqvist");
        await paul.Open("/delegates");
        await paul.Press("End the delegation to Jonas Weber");
        await paul.Agree("End it");
        await paul.Sees("Ended early");

        await jonas.Page.Locator("#comment").FillAsync("In whose name?");
        await jonas.Press("Comment");
        await jonas.Sees("Your role does not allow this.");
        await jonas.Open("/use-cases/AI-2026-0009?tab=comments");
        Assert.Equal(0, await jonas.Page.GetByText("You act for").CountAsync());
        Assert.Equal(0, await jonas.Page.GetByText("In whose name?").CountAsync());
        Assert.Empty(paul.Faults);
    }
}
