using AiGovernance.SystemTests.Browser.Journey;
using AiGovernance.SystemTests.Support;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace AiGovernance.SystemTests.Browser;

/// <summary>Every page in a real browser, as the people of the demo data: it answers, it is accessible, it fits a telephone.</summary>
public sealed class PortalPagesTests : SystemTest
{
    private const int Telephone = 360;

    private static readonly (string Person, string[] Pages)[] Tours =
    [
        ("Jonas Weber", ["/", "/use-cases", "/use-cases/approved", "/use-cases/new", "/use-cases/check", "/concerns", "/use-cases/AI-2026-0009", "/use-cases/AI-2026-0009?tab=intake", "/use-cases/AI-2026-0009?tab=comments", "/use-cases/AI-2026-0009?tab=history", "/delegates"]),
        ("Elena Brandt", ["/", "/reviews", "/triage/AI-2026-0012", "/committee", "/committee/setup", "/vendors", "/data", "/reports", "/audit", "/administration", "/administration/policy", "/administration/calendar", "/administration/powers", "/administration/questionnaires", "/administration/questionnaires/intake/1", "/administration/questionnaires/intake/1?tab=preview", "/administration/questionnaires/review-legal/1?tab=preview", "/conditions", "/exceptions", "/imports", "/imports/new", "/search?q=invoice"]),
        ("Henrik Aalto", ["/", "/dashboard/overdue", "/compliance", "/use-cases/AI-2026-0001?tab=risk", "/use-cases/AI-2026-0001?tab=decision", "/use-cases/AI-2026-0001?tab=conditions", "/use-cases/AI-2026-0001?tab=operation", "/use-cases/AI-2026-0001?tab=evidence", "/use-cases/AI-2026-0001/score"]),
        ("Nadia Haddad", ["/administration/policy", "/administration/calendar"]),
        ("Miriam Adler", ["/", "/committee", "/use-cases/AI-2026-0006?tab=reviews"]),
        ("Ruth Castellanos", ["/use-cases/AI-2026-0001?tab=operation"]),
    ];

    [Fact]
    public async Task Every_page_answers_is_accessible_and_fits_a_telephone()
    {
        await using var chromium = await Chromium.Start();
        await using var host = await HostProcess.Start(NewFolder(), withDemoData: true);
        var faults = new List<string>();
        foreach (var (person, pages) in Tours)
        {
            var page = (await Visitor.SignIn(chromium, host, person)).Page;
            page.PageError += (_, error) => faults.Add($"{person}: {error}");
            foreach (var path in pages) await Visit(page, host, person, path, faults);
            await page.Context.CloseAsync();
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task The_report_of_a_case_downloads_as_a_pdf()
    {
        await using var chromium = await Chromium.Start();
        await using var host = await HostProcess.Start(NewFolder(), withDemoData: true);
        var compliance = await Visitor.SignIn(chromium, host, "Henrik Aalto");
        await compliance.Open("/use-cases/AI-2026-0001");
        var download = await compliance.Page.RunAndWaitForDownloadAsync(() => compliance.Press("Issue report (PDF) on AI-2026-0001"));
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(await File.ReadAllBytesAsync((await download.PathAsync())!));
        Assert.Contains("MANAGE 4.3", string.Join(' ', pdf.GetPages().Select(p => UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor.ContentOrderTextExtractor.GetText(p))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_meetings_of_the_committee_download_as_a_calendar_file()
    {
        await using var chromium = await Chromium.Start();
        await using var host = await HostProcess.Start(NewFolder(), withDemoData: true);
        var member = await Visitor.SignIn(chromium, host, "Miriam Adler");
        await member.Open("/committee");
        var download = await member.Page.RunAndWaitForDownloadAsync(() => member.Page.GetByRole(AriaRole.Link, new() { Name = "Calendar file" }).ClickAsync());
        Assert.Equal("committee-meetings.ics", download.SuggestedFilename);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await File.ReadAllTextAsync((await download.PathAsync())!), StringComparison.Ordinal);
    }

    private static async Task Visit(IPage page, HostProcess host, string person, string path, List<string> faults)
    {
        await page.SetViewportSizeAsync(1280, 900);
        var answer = await page.GotoAsync(new Uri(host.Address, path).ToString());
        if (answer?.Status != 200) faults.Add($"{person}, {path}: answered {answer?.Status}");
        await page.WaitForSelectorAsync("[data-interactive=True]", new() { State = WaitForSelectorState.Attached });
        await page.WaitForFunctionAsync("() => !document.querySelector('.loading')");
        foreach (var violation in (await page.RunAxe()).Violations)
            faults.Add($"{person}, {path}: {violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Take(2).Select(n => n.Html))})");
        await page.SetViewportSizeAsync(Telephone, 800);
        var width = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        if (width > Telephone) faults.Add($"{person}, {path}: {width} px wide at {Telephone}");
    }
}
