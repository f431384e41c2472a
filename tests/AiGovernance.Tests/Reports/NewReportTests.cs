using AiGovernance.Documents;
using AiGovernance.Reports;
using AiGovernance.Reports.Making;
using AiGovernance.Tests.Support;
using AiGovernance.Tests.Vendors;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Reports;

/// <summary>RP-4: reports are asked for on the page, wait in a queue, can be cancelled, and are then read in three forms.</summary>
public sealed class NewReportTests : PageTest
{
    private const string Executive = "button[aria-label='Issue the executive summary']", Portfolio = "button[aria-label='Issue the portfolio alignment report']", Vendor = "button[aria-label='Issue the vendor due-diligence report']";

    [Theory]
    [InlineData(Executive, "Executive summary")]
    [InlineData(Portfolio, "Portfolio alignment report")]
    public async Task A_report_is_made_by_a_click_and_stands_in_the_register(string button, string title)
    {
        await SignInAs(Part.Auditor);
        var page = Shown("/reports");
        Do(page, () => page.Find(button).Click());

        page.WaitForAssertion(() => Assert.Contains($"{title} Issued as R-2026-0001", Words(page.Find("[aria-labelledby=make] .lines li")), StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Equal("/reports/read/R-2026-0001", page.Find("[aria-labelledby=register] a[aria-label='R-2026-0001 on screen']").GetAttribute("href")));
        Assert.NotEmpty(page.FindAll("[aria-labelledby=register] a[href='/reports/documents/R-2026-0001/json']"));
        await using var db = Portal.Db();
        var issued = await db.Documents.SingleAsync();
        Assert.Equal((title, People.Of(Part.Auditor)), (issued.Title, issued.IssuedBy));

        Do(page, () => page.Find("button[aria-label^='Take']").Click());
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[aria-labelledby=make] .lines li")));
    }

    [Fact]
    public async Task Who_waits_sees_the_place_and_can_give_up_and_nothing_is_left()
    {
        var turns = await Busy();
        await SignInAs(Part.Executive);
        var page = Shown("/reports");
        Do(page, () => page.Find(Executive).Click());
        page.WaitForAssertion(() => Assert.Contains("place 1 in the queue", Words(page.Find("[aria-labelledby=make] .lines")), StringComparison.Ordinal));
        Do(page, () => page.Find(Portfolio).Click());
        page.WaitForAssertion(() => Assert.Contains("place 2 in the queue", Words(page.Find("[aria-labelledby=make] .lines")), StringComparison.Ordinal));

        Do(page, () => page.Find("button[aria-label='Cancel Executive summary']").Click());
        page.WaitForAssertion(() => Assert.Contains("Cancelled", Words(page.Find("[aria-labelledby=make] .lines")), StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.Contains("Portfolio alignment report Waits for its turn: place 1", Words(page.Find("[aria-labelledby=make] .lines")), StringComparison.Ordinal));
        foreach (var turn in turns) turn.Dispose();
        page.WaitForAssertion(() => Assert.Contains("Issued as R-2026-0001", Words(page.Find("[aria-labelledby=make] .lines")), StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal("portfolio", (await db.Documents.SingleAsync()).Kind);
    }

    [Fact]
    public async Task What_one_asked_for_another_does_not_see_and_too_much_is_refused()
    {
        var turns = await Busy();
        await SignInAs(Part.Auditor);
        var page = Shown("/reports");
        for (var n = 0; n < ReportJobs.MostOfOne; n++) Do(page, () => page.Find(Executive).Click());
        Assert.Empty(page.FindAll("[aria-labelledby=make] [role=alert]"));
        Do(page, () => page.Find(Executive).Click());
        page.WaitForAssertion(() => Assert.Equal("reports.too-many", page.Find("[aria-labelledby=make] [role=alert]").GetAttribute("data-code")));

        var jobs = Portal.Services.GetRequiredService<ReportJobs>();
        Assert.Equal(ReportJobs.MostOfOne, jobs.Of(People.Of(Part.Auditor)).Count);
        Assert.Empty(jobs.Of(People.Of(Part.Compliance)));
        foreach (var job in jobs.Of(People.Of(Part.Auditor))) ReportJobs.Cancel(job);
        page.WaitForAssertion(() => Assert.All(jobs.Of(People.Of(Part.Auditor)), j => Assert.Equal(ReportJobState.Cancelled, j.State)));
        foreach (var turn in turns) turn.Dispose();
    }

    [Fact]
    public async Task An_instant_in_the_future_is_refused_beside_its_field_and_kept()
    {
        await SignInAs(Part.Compliance);
        var page = Shown("/reports?kind=portfolio");
        Assert.Contains("Portfolio alignment report", Words(page.Find("tr.selected")), StringComparison.Ordinal);
        Do(page, () => page.Find("#as-of").Change("2026-09-15T08:00"));
        Do(page, () => page.Find(Portfolio).Click());
        page.WaitForAssertion(() => Assert.Equal("reports.not-yet", page.Find("#as-of-error [role=alert]").GetAttribute("data-code")));
        Assert.StartsWith("2026-09-15T08:00", page.Find("#as-of").GetAttribute("value"), StringComparison.Ordinal);

        Do(page, () => page.Find("#as-of").Change("2026-09-13T08:00"));
        Do(page, () => page.Find(Portfolio).Click());
        page.WaitForAssertion(() => Assert.Contains("Issued as", Words(page.Find("[aria-labelledby=make] .lines")), StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(new DateTime(2026, 9, 13, 8, 0, 0, DateTimeKind.Utc), (await db.Documents.SingleAsync()).AsOf);
    }

    [Fact]
    public async Task A_link_from_an_assessment_chooses_it_and_the_executive_is_not_offered_any()
    {
        var vendor = await AVendor.Proposed(Portal);
        await SignInAs(Part.Compliance);
        var page = Shown($"/reports?kind=vendor&subject={vendor.Assessment.Value}");
        Assert.Equal($"{vendor.Assessment.Value}", page.WaitForElement("#assessment option").GetAttribute("value"));
        Do(page, () => page.Find(Vendor).Click());
        page.WaitForAssertion(() => Assert.Contains("Issued as", Words(page.Find("[aria-labelledby=make] .lines")), StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal(vendor.Assessment.Value, (await db.Documents.SingleAsync()).SubjectId);

        await SignInAs(Part.Executive);
        Assert.Empty(Shown("/reports").FindAll(Vendor));
    }

    private IRenderedComponent<ReportsPage> Shown(string address)
    {
        GoTo(address);
        var page = Render<ReportsPage>();
        page.WaitForElement(Executive);
        return page;
    }

    /// <summary>Everything that can be made at once is being made.</summary>
    private async Task<List<IDisposable>> Busy()
    {
        var queue = Portal.Services.GetRequiredService<DocumentQueue>();
        var turns = new List<IDisposable>();
        for (var n = 0; n < Math.Max(1, Environment.ProcessorCount / 2); n++) turns.Add(await queue.Enter(null, CancellationToken.None));
        return turns;
    }
}
