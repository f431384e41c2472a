using Microsoft.Playwright;

namespace AiGovernance.Benchmarks;

/// <summary>How long somebody who fills in the intake waits for the page to answer, while fifty others fill in theirs.</summary>
internal sealed class TypingFigure : Figure
{
    private const int Others = 50;
    private const int Answers = 60;

    /// <summary>Until a draft has saved itself after an answer, so that the next thing seen follows from the next answer.</summary>
    private const int Rest = 1_200;

    /// <summary>An answer every two seconds, as somebody gives who reads the questions.</summary>
    private const string GoOn = """
        setInterval(() => { const all = document.querySelectorAll('.form input[type=radio]:not(:checked)'); if (all.length) all[Math.floor(Math.random() * all.length)].click(); }, 2000)
        """;

    /// <summary>Milliseconds from another level of data, which moves the score, to the first thing that the portal changes on the page.</summary>
    private const string OneAnswer = """
        () => new Promise(done => {
            const all = [...document.querySelectorAll("input[name='data-level']")];
            const next = all[0].checked ? all[all.length - 1] : all[0];
            const began = performance.now();
            const seen = new MutationObserver(() => { seen.disconnect(); done(performance.now() - began); });
            seen.observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true, attributes: true });
            next.click();
        })
        """;

    public override string Name => "typing";

    public override async Task<IReadOnlyList<FigureRow>> Measure()
    {
        var folder = Directory.CreateTempSubdirectory("aigovernance-bench-");
        try
        {
            await using var portal = await ServedPortal.Start(folder.FullName);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await Visit.Browser(playwright);
            var context = await Visit.SignIn(browser, portal.Address, "Jonas Weber");
            var mine = await Intake(context, portal.Address);
            var alone = await Waits(mine);
            for (var other = 0; other < Others; other++) await (await Intake(context, portal.Address)).EvaluateAsync(GoOn);
            var among = await Waits(mine);
            return
            [
                FigureRow.Time($"answer to screen, median, {Others} others; limit: alone", At(among, 50), At(alone, 50)),
                FigureRow.Time($"answer to screen, 95th percentile, {Others} others; limit: alone", At(among, 95), At(alone, 95)),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A draft of one's own, at the section on data.</summary>
    private static async Task<IPage> Intake(IBrowserContext context, Uri portal)
    {
        var page = await context.NewPageAsync();
        await Visit.Open(page, new Uri(portal, "/use-cases/new").ToString());
        await page.Locator("#title").FillAsync("Invoice triage");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.EndsWith("/intake", StringComparison.Ordinal));
        await Visit.Open(page, $"{page.Url}?section=data");
        await page.Locator(".form input[type=radio]").First.WaitForAsync();
        return page;
    }

    private static async Task<List<double>> Waits(IPage page)
    {
        var waits = new List<double>();
        while (waits.Count < Answers)
        {
            waits.Add(await page.EvaluateAsync<double>(OneAnswer));
            await page.WaitForTimeoutAsync(Rest);
        }
        waits.Sort();
        return waits;
    }

    private static TimeSpan At(List<double> sorted, int percentile) => TimeSpan.FromMilliseconds(sorted[(sorted.Count * percentile / 100) - 1]);
}
