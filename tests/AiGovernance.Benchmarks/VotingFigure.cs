using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Committee.Ballots;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace AiGovernance.Benchmarks;

/// <summary>How long the five screens of a meeting room wait for what changed in it, while five members vote at once on one item after the other (CM-12).</summary>
internal sealed class VotingFigure : Figure
{
    private const int Items = 200;

    /// <summary>Starts to look out for a text, and gives the moment at which it stood on the screen.</summary>
    private const string Watch = """
        text => {
            const shown = () => document.querySelector('main').innerText.includes(text);
            window.seen = new Promise((done, fail) => {
                setTimeout(() => fail(new Error(text + ' was not shown: ' + document.querySelector('main').innerText)), 60000);
                if (shown()) { done(Date.now()); return; }
                const watch = new MutationObserver(() => { if (shown()) { watch.disconnect(); done(Date.now()); } });
                watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
            });
        }
        """;

    /// <summary>Presses a button of the dialog, or else of the page, and gives the moment.</summary>
    private const string Press = """
        name => { const at = Date.now(); [...(document.querySelector('.mud-dialog') ?? document).querySelectorAll('button')].find(b => b.innerText.trim() === name).click(); return at; }
        """;

    public override string Name => "voting";

    public override async Task<IReadOnlyList<FigureRow>> Measure()
    {
        await using var portal = await BenchPortal.Served();
        var agenda = await LongAgenda.In(portal, Items);
        var (votes, closes, alone) = (new List<double>(), new List<double>(), new List<double>());
        await using (var served = await ServedPortal.Start(portal.Folder, "--no-demo-data"))
        {
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await Visit.Browser(playwright);
            var address = new Uri(served.Address, $"/committee/meetings/{agenda.Meeting.Value:D}").ToString();
            var screens = await Task.WhenAll(LongAgenda.Members.Select(name => Enter(browser, served.Address, address, name)));
            await Click(screens[0], "Start the meeting", "In session");
            foreach (var member in screens.Skip(1)) await Click(member, "I am here", "I am leaving");
            for (var item = 1; item <= Items; item++) await Decide(screens, item, votes, closes, alone);
        }
        return
        [
            FigureRow.Time($"five votes at once, until a screen shows them, 95th percentile of {Items} items; limit: one click, its own screen", At(votes, 95), At(alone, 95)),
            FigureRow.Time("close of a ballot, until a screen shows the result, 95th percentile; limit: the same", At(closes, 95), At(alone, 95)),
            .. await Kept(portal),
        ];
    }

    private static async Task<IPage> Enter(IBrowser browser, Uri portal, string meeting, string name)
    {
        var page = await (await Visit.SignIn(browser, portal, name)).NewPageAsync();
        await Visit.Open(page, meeting);
        return page;
    }

    private static async Task Decide(IPage[] screens, int item, List<double> votes, List<double> closes, List<double> alone)
    {
        var chair = screens[0];
        await chair.Locator($".agenda li:nth-child({item}) a").ClickAsync();
        await chair.Locator($".agenda li:nth-child({item}) a[aria-current]").WaitForAsync();
        await Click(chair, "Open this item", "Open the ballot");
        alone.AddRange(await Delays([chair], [chair], "Open the ballot", $"0 of {screens.Length} votes cast"));
        foreach (var screen in screens)
        {
            await screen.Locator("input[name=vote]").First.CheckAsync();
            await screen.Locator("button:enabled", new() { HasText = "Cast my vote" }).WaitForAsync();
        }
        votes.AddRange(await Delays(screens, screens, "Cast my vote", $"{screens.Length} of {screens.Length} votes cast"));
        await chair.EvaluateAsync(Press, "Close the ballot");
        await chair.Locator(".mud-dialog").WaitForAsync();
        closes.AddRange(await Delays([chair], screens, "Close the ballot", $"{screens.Length} of {screens.Length} for it"));
        await chair.Locator(".mud-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>From the last press to each screen, in milliseconds of the machine's clock.</summary>
    private static async Task<IEnumerable<double>> Delays(IPage[] pressing, IPage[] watching, string button, string text)
    {
        foreach (var screen in watching) await screen.EvaluateAsync(Watch, text);
        var pressed = (await Task.WhenAll(pressing.Select(page => page.EvaluateAsync<double>(Press, button)))).Max();
        return (await Task.WhenAll(watching.Select(page => page.EvaluateAsync<double>("() => window.seen")))).Select(seen => Math.Max(0, seen - pressed));
    }

    private static async Task Click(IPage page, string button, string then)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await page.Locator("main").GetByText(then).First.WaitForAsync();
    }

    /// <summary>What the database holds afterwards: every vote counted, every one on the trail, and the trail unbroken.</summary>
    private static async Task<IReadOnlyList<FigureRow>> Kept(BenchPortal portal)
    {
        await using var scope = portal.Scope(Actor.System(ActSource.Job));
        await using var db = scope.ServiceProvider.GetRequiredService<Database>().Open();
        var verdict = await scope.ServiceProvider.GetRequiredService<VerifyTrail>().Handle();
        return
        [
            FigureRow.Count("votes counted", await db.Ballots.Where(b => b.State == BallotState.Closed).SelectMany(b => b.Votes).CountAsync()),
            FigureRow.Count("votes on the trail", await db.Trail.Where(e => e.Action == nameof(CastVote)).Select(e => e.RecordId).Distinct().CountAsync()),
            FigureRow.Count("entries of an unbroken trail", verdict.Value is { Holds: true } whole ? (int)whole.Entries : 0),
        ];
    }

    private static TimeSpan At(List<double> delays, int percentile) => TimeSpan.FromMilliseconds(delays.Order().ElementAt((delays.Count * percentile / 100) - 1));
}
