using Microsoft.Playwright;
using Xunit;

namespace AiGovernance.SystemTests.Browser;

/// <summary>A browser of this machine, without a window and without a memory.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright playwright;
    private readonly string folder;

    private Chromium(IPlaywright playwright, IBrowserContext context, string folder) => (this.playwright, Context, this.folder) = (playwright, context, folder);

    public IBrowserContext Context { get; }

    /// <summary>Skips the test where there is no browser.</summary>
    public static async Task<Chromium> Start()
    {
        var program = Places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "no Chromium on this machine");
        var folder = Directory.CreateTempSubdirectory("aigovernance-browser-").FullName;
        var playwright = await Playwright.CreateAsync();
        var context = await playwright.Chromium.LaunchPersistentContextAsync(folder, new() { ExecutablePath = program, Args = Arguments, ViewportSize = new() { Width = 1280, Height = 900 } });
        context.SetDefaultTimeout(60_000); // the machine may be busy
        return new(playwright, context, folder);
    }

    public async ValueTask DisposeAsync()
    {
        await Context.CloseAsync();
        playwright.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
