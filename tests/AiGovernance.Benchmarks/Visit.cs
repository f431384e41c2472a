using Microsoft.Playwright;

namespace AiGovernance.Benchmarks;

/// <summary>People at a browser.</summary>
internal static class Visit
{
    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];
    private static readonly string[] Arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];

    public static Task<IBrowser> Browser(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new() { ExecutablePath = Browsers.First(File.Exists), Args = Arguments });

    /// <summary>A browser of one's own, signed in.</summary>
    public static async Task<IBrowserContext> SignIn(IBrowser browser, Uri portal, string name)
    {
        var context = await browser.NewContextAsync();
        context.SetDefaultTimeout(120_000);
        var page = await context.NewPageAsync();
        await Open(page, new Uri(portal, "/sign-in").ToString());
        await page.Locator("button.person-card", new() { HasText = name }).First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        await page.CloseAsync();
        return context;
    }

    /// <summary>Comes back when the page answers to clicks.</summary>
    public static async Task Open(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync("[data-interactive=True]", new() { State = WaitForSelectorState.Attached });
        await page.WaitForFunctionAsync("() => !document.querySelector('.loading')");
    }
}
