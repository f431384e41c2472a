using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Dashboard.Figures;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reports.Executive;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.Dashboard;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Reports;

/// <summary>Rules, section 11: the summary for the board says what the dashboard says, on two pages.</summary>
public sealed class ExecutiveReportTests : IAsyncDisposable
{
    private readonly TestPortal portal = TestPortal.Start();

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Its_numbers_are_those_of_the_dashboard_at_that_instant(int seed)
    {
        await ARegister.Of(portal, 150, seed);
        var figures = (await portal.In(Part.Executive, (ReadFigures h) => h.Handle())).Value!;
        var coverage = (await portal.In(Part.Executive, (ReadOrganisationCoverage h) => h.Handle())).Value!;
        var issued = await Issue(Part.Executive);
        var (text, pages) = Said.Of(issued.Content);

        Assert.Equal(2, pages);
        Assert.NotEqual(0, figures.Confidential);
        Assert.Equal(0, figures.Overdue.Reviews);
        var time = figures.Time;
        foreach (var said in new[]
        {
            $"{figures.Cases} uses of AI are registered; {figures.InProduction} in production",
            $"{figures.WaitingCases} cases wait for a first decision, {figures.WaitingFor(null, WaitingAge.Over30Days)} of them longer than 30 days",
            $"{figures.Overdue.Conditions} conditions, {figures.Overdue.ConditionsThatStop} of which stop production; {figures.Overdue.EndingAhead} approvals end within 60 days",
            $"Half of the {time.All.Decided} decisions of the last 12 months came within {time.All.Median} working days, nine of ten within {time.All.High}",
            $"{coverage.Total.Shown} of the {coverage.Total.Applicable} subcategories", $"{figures.Confidential} more cases are confidential", $"{figures.RunUnapproved} of those in production have no approval in force",
        }) Assert.Contains(said, text, StringComparison.Ordinal);

        var report = await Said.Model(portal, issued);
        var charts = report.Sections.SelectMany(s => s.Blocks).OfType<ReportChart>().ToList();
        foreach (var bar in charts[0].Bars.Where(b => b.Label != "Not rated"))
            Assert.Equal($"{figures.In(Enum.Parse<RiskTier>(bar.Label), Exposure.InProduction)} of {figures.In(Enum.Parse<RiskTier>(bar.Label))}", bar.Figure);
        foreach (var (function, counts) in coverage.ByFunction) Assert.Contains($"{function} {counts.Shown} of {counts.Applicable}", text, StringComparison.Ordinal);
        var speed = report.Sections.SelectMany(s => s.Blocks).OfType<ReportPlot>().Single();
        Assert.Equal(time.ByMonth.Select(m => m.Took.Median), speed.Series[0].Values);
        Assert.Equal(time.ByMonth.Select(m => m.Took.High), speed.Series[1].Values);
        var units = report.Sections.SelectMany(s => s.Blocks).OfType<ReportHeat>().Single();
        Assert.Equal(figures.Units.OrderBy(u => u.Name).Select(u => (u.Name, u.Cases, u.InProduction, u.HighInProduction)), units.Rows.OrderBy(r => r.Name).Select(r => (r.Name, r.Values[0], r.Values[1], r.Values[2])));
    }

    [Fact]
    public async Task What_runs_without_approval_stands_first_among_the_risks_and_nothing_confidential_among_them()
    {
        await ARegister.Of(portal, 150, 13);
        var risks = (await Said.Model(portal, await Issue(Part.Compliance))).Sections[1].Blocks.OfType<ReportTable>().Single().Rows;
        await using var db = portal.Db();
        var open = await db.UseCases.AsNoTracking().ToListAsync();
        Assert.Contains("runs without approval", risks[0].Cells[3].Text.Runs[0].Text, StringComparison.Ordinal);
        Assert.All(risks, r => Assert.False(open.Single(u => u.Reference == r.Cells[0].Text.Runs[0].Text[..12]).IsConfidential));
    }

    [Fact]
    public async Task Sentences_and_sections_with_nothing_to_say_are_left_out()
    {
        await Decided.WithConditions(portal);
        var issued = await Issue(Part.Executive);
        var text = Said.Of(issued);
        foreach (var said in new[] { "No case waits for a first decision.", "Nothing; no approvals end within 60 days.", "Everything that runs is approved." }) Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Longest overdue", (await Said.Model(portal, issued)).Sections.Select(s => s.Title));
    }

    [Theory]
    [InlineData(0, 0, 0, "Nothing")]
    [InlineData(0, 0, 1, "1 review")]
    [InlineData(0, 1, 0, "1 condition")]
    [InlineData(0, 2, 3, "2 conditions and 3 reviews")]
    [InlineData(1, 0, 0, "1 condition, which stops production")]
    [InlineData(1, 0, 1, "1 condition, which stops production, and 1 review")]
    [InlineData(1, 1, 0, "2 conditions, 1 of which stops production")]
    [InlineData(1, 1, 3, "2 conditions, 1 of which stops production, and 3 reviews")]
    [InlineData(2, 0, 1, "2 conditions, 2 of which stop production, and 1 review")]
    public async Task What_is_overdue_is_counted_in_words_and_what_is_not_is_left_out(int thatStop, int others, int reviews, string said)
    {
        var report = await With(f => f with { Overdue = f.Overdue with { ConditionsThatStop = thatStop, OtherConditions = others, Reviews = reviews } });
        Assert.Equal($"{said}; no approvals end within 60 days.", report.Front[0].Blocks.OfType<ReportList>().Single().Items.Single(i => i.Runs[0].Text == "Overdue. ").Runs[1].Text);
    }

    [Theory]
    [InlineData(4, "Unit 1: 1 0 0", "Unit 2: 2 1 0", "Unit 3: 3 1 0", "Unit 4: 4 1 1")]
    [InlineData(5, "Unit 2: 2 1 0", "Unit 3: 3 1 0", "Unit 4: 4 1 1", "Unit 5: 5 1 1", "1 other unit: 1 0 0")]
    [InlineData(6, "Unit 3: 3 1 0", "Unit 4: 4 1 1", "Unit 5: 5 1 1", "Unit 6: 6 1 1", "2 other units: 3 1 0")]
    public async Task Units_beyond_the_first_four_stand_in_one_row_with_their_sums(int units, params string[] expected)
    {
        var report = await With(f => f with { Units = [.. Enumerable.Range(1, units).Select(n => new UnitCount(UnitId.New(), $"Unit {n}", n, n > 1 ? 1 : 0, n > 3 ? 1 : 0))] });
        var rows = report.Sections.SelectMany(s => s.Blocks).OfType<ReportHeat>().Single().Rows;
        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Select(r => $"{r.Name}: {string.Join(' ', r.Values)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_empty_register_is_no_reason_to_break()
    {
        var text = Said.Of(await Issue(Part.Executive));
        Assert.Contains(Headline.Empty, text, StringComparison.Ordinal);
        Assert.Contains("Nothing was decided in the last 12 months.", text, StringComparison.Ordinal);
        Assert.Contains("Nothing in production is rated High or above", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(IssueExecutiveReport.Kind, true)]
    [InlineData("executive-of-old", false)]
    public async Task Exactly_this_report_shows_that_the_top_management_is_told(string kind, bool counts)
    {
        await Issue(Part.Executive);
        await portal.Write(async db => db.Entry(await db.Documents.SingleAsync()).Property(d => d.Kind).CurrentValue = kind);
        var row = (await portal.In(Part.Executive, (ReadOrganisationCoverage h) => h.Handle())).Value!.Rows.Single(r => r.Subcategory.Id == "GOVERN 2.3");
        Assert.Equal(counts, !row.Result.Text.Contains("Missing: executive summary", StringComparison.Ordinal) && row.Result.Text.Contains("executive summary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_registered_about_no_record_and_given_out_again_byte_for_byte()
    {
        var issued = await Issue(Part.Executive);
        Assert.Equal($"{issued.Number}-executive.pdf", issued.FileName);
        Assert.Equal(issued.Content, (await portal.In(Part.Auditor, (AiGovernance.Reports.OpenDocument h) => h.Handle(issued.Number))).Value!.Content);
        Assert.Equal(issued.Number, (await portal.In(Part.Stranger, (CheckDocument h) => h.Handle(Sha256.Of(issued.Content)))).Value!.Number);
        issued.Content[issued.Content.Length / 2] ^= 1;
        Assert.False((await portal.In(Part.Stranger, (CheckDocument h) => h.Handle(Sha256.Of(issued.Content)))).Value!.IsIssuedHere);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    /// <summary>The report of an empty register whose figures were changed.</summary>
    private async Task<Report> With(Func<RegisterFigures, RegisterFigures> change)
    {
        await using var db = portal.Db();
        var catalogue = portal.Services.GetRequiredService<RmfCatalogue>();
        var data = await ExecutiveData.Read(db, catalogue, PolicyBook.Usual, portal.Clock.Now, default);
        return ExecutiveReport.Of(data with { Figures = change(data.Figures) }, catalogue, portal.Services.GetRequiredService<GenAiCatalogue>(),
            portal.Services.GetRequiredService<OrganisationProfile>(), new(Guid.Empty, "R-2026-0001", portal.Clock.Now, 1, new string('0', 64)));
    }

    private async Task<IssuedContent> Issue(Part part)
    {
        var issued = await portal.In(part, (IssueExecutiveReport h) => h.Handle());
        Assert.Null(issued.Refusal);
        return issued.Value!;
    }
}
