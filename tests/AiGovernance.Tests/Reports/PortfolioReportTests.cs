using System.Globalization;
using System.Text.RegularExpressions;
using AiGovernance.Common;
using AiGovernance.Dashboard.Figures;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Reports;
using AiGovernance.Reports.Portfolio;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Dashboard;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reports;

/// <summary>Rules, section 11; RP-5, UC-8: the organisation against the framework, every case by tier, now and at a past instant.</summary>
public sealed partial class PortfolioReportTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public async Task Its_numbers_are_those_of_the_dashboard_and_of_the_coverage_page(int seed)
    {
        await ARegister.Of(portal, 120, seed);
        var figures = (await portal.In(Part.Executive, (ReadFigures h) => h.Handle())).Value!;
        var coverage = (await portal.In(Part.Executive, (ReadOrganisationCoverage h) => h.Handle())).Value!;
        var report = await Model(null);

        var cases = report.Sections.Single(s => s.Title == "Every use case by tier");
        var counts = cases.Blocks.OfType<ReportTable>().First();
        Assert.Equal([.. counts.Columns.Skip(1).SkipLast(1).Select(c => $"{figures.In(c.Title == "Not rated" ? null : Enum.Parse<RiskTier>(c.Title))}"), $"{figures.Cases}"], Words(counts.Total!)[1..]);
        Assert.Equal([("In production", $"{figures.InProduction}"), .. Enum.GetValues<Standing>().Select(s => (CaseWords.Of(s).Text, $"{figures.ByStanding.Where(c => !c.InProduction && c.Standing == s).Sum(c => c.Count)}")).Where(s => s.Item2 != "0")],
            counts.Rows.Select(r => (Words(r)[0], Words(r)[^1])));
        var sections = cases.Blocks.OfType<ReportSection>().ToList();
        Assert.Equal(figures.Cases, sections.Sum(s => s.Blocks.OfType<ReportTable>().Single().Rows.Count));
        await using var db = portal.Db();
        Assert.Equal(await db.UseCases.Where(u => !u.IsConfidential).Select(u => u.Reference).Order().ToListAsync(), sections.SelectMany(s => s.Blocks.OfType<ReportTable>().Single().Rows).Select(r => Words(r)[0]).Order(StringComparer.Ordinal));

        var functions = report.Sections.Single(s => s.Title.StartsWith("Alignment", StringComparison.Ordinal)).Blocks.OfType<ReportTable>().Single();
        foreach (var row in functions.Rows) Assert.Equal($"{coverage.ByFunction[Words(row)[0]].Percent} %", Words(row)[^1]);
        var categories = report.Sections.Single(s => s.Title == "Coverage by category").Blocks.OfType<ReportTable>().Single();
        Assert.Equal(RmfCatalogue.CategoryCount, categories.Rows.Count);
        foreach (var row in categories.Rows) Assert.Equal($"{coverage.ByCategory[Words(row)[0]].Gap}", Words(row)[4]);
        var gaps = report.Sections.Single(s => s.Title.StartsWith("Gaps", StringComparison.Ordinal));
        var named = gaps.Blocks.OfType<ReportTable>().SelectMany(t => t.Rows).Select(r => Words(r)[0]).Concat(gaps.Blocks.OfType<ReportText>().SelectMany(t => Ids().Matches(t.Text.Runs[1].Text).Select(m => m.Value)));
        Assert.Equal(coverage.Rows.Where(r => r.Verdict is Verdict.Gap or Verdict.Partial).Select(r => r.Subcategory.Id).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));

        var places = report.Sections.Single(s => s.Title == "Where AI is used").Blocks;
        var trend = places.OfType<ReportPlot>().Single();
        Assert.Equal(figures.InProduction, trend.Series.Sum(s => s.Values[^1]));
        foreach (var series in trend.Series) Assert.Equal(figures.In(series.Label == "Not rated" ? null : Enum.Parse<RiskTier>(series.Label), Exposure.InProduction), series.Values[^1]);
        Assert.Equal(figures.Units.OrderBy(u => u.Name).Select(u => (u.Name, u.Cases, u.InProduction)), places.OfType<ReportHeat>().Single().Rows.OrderBy(r => r.Name).Select(r => (r.Name, r.Values.SkipLast(1).Sum(), r.Values[^1])));
        Assert.Equal(coverage.ByFunction.Select(f => $"{f.Value.Shown} of {f.Value.Applicable}"), report.Front[0].Blocks.OfType<ReportChart>().Single().Bars.Select(b => b.Figure));
    }

    [Fact]
    public async Task A_gap_says_who_could_close_it_and_names_nothing_confidential()
    {
        var useCase = await Decided.WithConditions(portal);
        var gaps = (await Model(null)).Sections.Single(s => s.Title.StartsWith("Gaps", StringComparison.Ordinal)).Blocks;
        var who = gaps.OfType<ReportTable>().SelectMany(t => t.Rows).Select(r => Words(r)[3]).Concat(gaps.OfType<ReportText>().Select(t => t.Text.Runs[1].Text)).ToList();
        Assert.Contains(who, w => w.StartsWith("Compliance (Compliance), by an attestation.", StringComparison.Ordinal));
        Assert.Contains(who, w => w.Contains($"Owners and reviewers of {useCase.Reference}, on the case.", StringComparison.Ordinal));

        await portal.Write(async db => db.Entry(await db.UseCases.SingleAsync()).Property(u => u.IsConfidential).CurrentValue = true);
        var issued = await Issue(null);
        Assert.DoesNotContain(Said.All(await Said.Model(portal, issued)), t => t.Contains(useCase.Reference, StringComparison.Ordinal) || t.Contains(useCase.Title, StringComparison.Ordinal));
        Assert.Contains("1 more case is confidential", Said.Of(issued), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lacks_the_same_is_said_once_and_what_needs_attention_stands_in_front()
    {
        await Cases.Submitted(portal, Cases.High);
        var report = await Model(null);
        var alike = report.Sections.Single(s => s.Title.StartsWith("Gaps", StringComparison.Ordinal)).Blocks.OfType<ReportText>().Single().Text;
        Assert.Contains("No use case is counted yet. Governance office, by its records.", alike.Runs[1].Text, StringComparison.Ordinal);
        Assert.Equal($"{Ids().Count(alike.Runs[1].Text)} alike. ", alike.Runs[0].Text);
        var points = report.Front.Single(s => s.Title == "What needs attention").Blocks.OfType<ReportList>().Single().Items.Select(i => i.Runs[0].Text).ToList();
        Assert.Contains(points, p => p.Contains("subcategories are gaps: ", StringComparison.Ordinal));
        Assert.DoesNotContain(points, p => p.Contains("not rated", StringComparison.Ordinal));
        Assert.Empty(report.Sections.Single(s => s.Title == "Where AI is used").Blocks.OfType<ReportPlot>());
    }

    [Theory]
    [InlineData("2026-03-15T10:00:00Z", "2025-04-30T23:59:59.9999999Z")]
    [InlineData("2026-01-31T23:59:59Z", "2025-02-28T23:59:59.9999999Z")]
    public async Task A_trend_begins_eleven_months_before_and_ends_at_the_instant(string at, string first)
    {
        var instant = DateTime.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        await using var db = portal.Db();
        var ends = (await ProductionTrend.Read(db, instant, default)).Ends;
        Assert.Equal((12, first, instant), (ends.Count, ends[0].ToString("O"), ends[^1]));
        Assert.Equal(12, ends.Select(e => (e.Year, e.Month)).Distinct().Count());
    }

    [Fact]
    public async Task A_past_instant_shows_what_stood_then_and_says_what_it_cannot_show()
    {
        var before = portal.Clock.Now.AddMinutes(-1);
        var useCase = await Decided.WithConditions(portal);
        var first = await Issue(null);
        var then = portal.Clock.Now;
        portal.Clock.Advance(TimeSpan.FromDays(2));
        await portal.Write(async db =>
        {
            var changed = await db.UseCases.Include(u => u.History).SingleAsync();
            changed.StartProduction(portal.Clock.Now);
            changed.Suspend(portal.Clock.Now);
        });

        Assert.Equal([useCase.Reference, useCase.Title, "Finance", "Approved with conditions", "no"], CasesOf(await Model(then)).Single());
        Assert.Equal("Suspended", CasesOf(await Model(null)).Single()[3]);
        Assert.Empty(CasesOf(await Model(before)));

        var back = await Issue(then);
        var text = Said.Of(back);
        Assert.Contains("This report looks back.", text, StringComparison.Ordinal);
        Assert.Contains($"stand in the portfolio report {first.Number}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("MANAGE 4.3", text, StringComparison.Ordinal);
        await using var db = portal.Db();
        Assert.Equal(then, (await db.Documents.SingleAsync(d => d.Number == back.Number)).AsOf);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "reports.not-yet")]
    public async Task An_instant_that_has_not_come_is_refused(int secondsAhead, string? refusal) =>
        Assert.Equal(refusal, (await portal.In(Part.Compliance, (IssuePortfolioReport h) => h.Handle(portal.Clock.Now.AddSeconds(secondsAhead)))).Refusal?.Code);

    [Theory]
    [InlineData("2026-06-30", "2026-06-30T23:59:59.0000000Z")]
    [InlineData("2026-06-30T12:00Z", "2026-06-30T12:00:00.0000000Z")]
    [InlineData("2026-06-30T12:00:05", "2026-06-30T12:00:05.0000000Z")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void An_instant_is_read_as_utc(string? text, string? expected) => Assert.Equal(expected, PastInstant.Read(text).Value?.ToString("O"));

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("last June")]
    public void What_is_no_instant_is_said(string text) => Assert.Equal("reports.no-instant", PastInstant.Read(text).Refusal!.Code);

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static List<string[]> CasesOf(Report report) =>
        [.. report.Sections.Single(s => s.Title.StartsWith("Every use case", StringComparison.Ordinal)).Blocks.OfType<ReportSection>().SelectMany(s => s.Blocks.OfType<ReportTable>().Single().Rows).Select(Words)];

    [GeneratedRegex(@"[A-Z]{3,} \d\.\d+")]
    private static partial Regex Ids();

    private static string[] Words(ReportRow row) => [.. row.Cells.Select(c => string.Concat(c.Text.Runs.Select(r => r.Text)))];

    private async Task<Report> Model(DateTime? asOf) => await Said.Model(portal, await Issue(asOf));

    private async Task<IssuedContent> Issue(DateTime? asOf)
    {
        var issued = await portal.In(Part.Compliance, (IssuePortfolioReport h) => h.Handle(asOf));
        Assert.Null(issued.Refusal);
        return issued.Value!;
    }
}
