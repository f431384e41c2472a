using AiGovernance.SystemTests.Support;
using Microsoft.Playwright;

namespace AiGovernance.SystemTests.Browser.Journey;

/// <summary>One person at a browser of their own: reads, clicks and types, and knows nothing of handlers or tables.</summary>
internal sealed class Visitor
{
    private readonly Uri home;
    private int pictures;

    private Visitor(IPage page, Uri home, string name) => (Page, this.home, Name) = (page, home, name);

    public string Name { get; }
    public IPage Page { get; }

    /// <summary>What broke in the pages of this visit.</summary>
    public List<string> Faults { get; } = [];

    private ILocator Main => Page.Locator("main");
    private ILocator Dialog => Page.Locator(".mud-dialog");

    public static async Task<Visitor> SignIn(Chromium chromium, HostProcess host, string name)
    {
        var visitor = new Visitor(await chromium.NewWindow(), host.Address, name);
        visitor.Page.PageError += (_, error) => visitor.Faults.Add($"{name}: {error}");
        await visitor.Open("/sign-in");
        await visitor.Page.Locator("button.person-card", new() { HasText = name }).First.ClickAsync();
        try
        {
            await visitor.Arrives(url => !url.Contains("sign-in", StringComparison.Ordinal));
            // Who leaves a page that is still starting breaks its start.
            await visitor.Ready();
        }
        catch (TimeoutException late)
        {
            throw new InvalidOperationException($"{late.Message}\n{await visitor.Shows()}\n{host.Said}", late);
        }
        return visitor;
    }

    public async Task Open(string path)
    {
        await Page.GotoAsync(new Uri(home, path).ToString());
        await Ready();
    }

    /// <summary>Takes the work out of the inbox, as who is told of it would.</summary>
    public async Task Take(string what, string subject)
    {
        await Open("/inbox");
        await Page.Locator("table.inbox tr", new() { HasText = what }).Filter(new() { HasText = subject }).Locator("a.btn").First.ClickAsync();
        await Arrives(url => !url.EndsWith("/inbox", StringComparison.Ordinal));
        await Ready();
    }

    /// <summary>Finds a case in the list of use cases.</summary>
    public async Task OpenCase(string title)
    {
        await Open("/use-cases");
        await Follow(title);
        await StandsBefore(title);
    }

    /// <summary>The case is open: what is clicked next is on its page, not on the one before.</summary>
    public Task StandsBefore(string title) => Page.Locator(".casehead", new() { HasText = title }).WaitForAsync();

    public async Task Follow(string link)
    {
        await Main.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
        await Ready();
    }

    public Task Press(string button) => Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Says yes to what the page asks.</summary>
    public async Task Agree(string button)
    {
        await Dialog.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    /// <summary>Gives the reason that the page asks for.</summary>
    public async Task Explain(string reason, string button)
    {
        await Dialog.Locator("textarea").FillAsync(reason);
        await Agree(button);
    }

    /// <summary>Waits for the address, and not until it has loaded: on a busy machine that event comes before anybody waits for it.</summary>
    public Task Arrives(Func<string, bool> address) => Page.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.Commit });

    public Task Sees(string text) => Main.GetByText(text).First.WaitForAsync();

    /// <summary>Waits until the page answers to clicks.</summary>
    public async Task Ready()
    {
        await Page.WaitForSelectorAsync("[data-interactive=True]", new() { State = WaitForSelectorState.Attached });
        await Page.WaitForFunctionAsync("() => !document.querySelector('.loading')");
    }

    /// <summary>What this person has before their eyes, for who asks why a step did not work.</summary>
    public async Task<string> Shows() =>
        $"{Name} at {Page.Url}: {await Page.EvaluateAsync<string>("() => document.body.innerText.replace(/\\s+/g, ' ').slice(0, 300)")} {string.Join(' ', Faults)}";

    /// <summary>Leaves pictures in the folder that AIGOVERNANCE_PICTURES names, for who wants to look at the pages: light, dark, and on a telephone.</summary>
    public async Task Show(string step)
    {
        if (Environment.GetEnvironmentVariable("AIGOVERNANCE_PICTURES") is not { Length: > 0 } folder) return;
        pictures++;
        await Picture("light");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Picture("dark");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Page.SetViewportSizeAsync(360, 800);
        await Picture("telephone");
        await Page.SetViewportSizeAsync(1280, 900);

        Task Picture(string look) => Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{step} {pictures} {Name} {look}.png"), FullPage = true });
    }
}
