using AiGovernance.Common;
using AiGovernance.Documents;
using AiGovernance.Reports;
using AiGovernance.Reports.DueDiligence;
using AiGovernance.Reports.Executive;
using AiGovernance.Reports.Portfolio;
using AiGovernance.Tests.Support;
using AngleSharp.Dom;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Reports;

/// <summary>RP-1: screen and PDF say the same.</summary>
public sealed class ReportPageTests : PageTest
{
    [Theory, MemberData(nameof(EveryKind.All), MemberType = typeof(EveryKind))]
    public async Task Screen_pdf_and_json_say_the_same(string kind)
    {
        var issued = await Issue(kind);
        var paper = Said.Bare(Said.Of(issued.Content).Text);
        await SignInAs(Part.Auditor);
        GoTo($"/reports/read/{issued.Number}");
        var page = Render<ReportPage>(p => p.Add(x => x.Number, issued.Number));
        page.WaitForElement(".report");
        var screen = Said.Bare(page.Nodes.Aggregate("", (text, node) => text + node.TextContent));

        var said = Said.All(await Said.Model(Portal, issued)).Select(Said.Bare).Where(t => t.Length > 0).ToList();
        Assert.True(said.Count > 15, $"{said.Count} texts");
        Assert.DoesNotContain(said, t => !screen.Contains(t, StringComparison.Ordinal));
        // A text that goes over the end of a page has the foot of the page in its middle there.
        var cut = said.Where(t => !paper.Contains(t, StringComparison.Ordinal)).Where(t => t.Length < 40 || !(paper.Contains(t[..12], StringComparison.Ordinal) && paper.Contains(t[^12..], StringComparison.Ordinal)));
        Assert.Empty(cut);
        var json = (await Portal.In(Part.Auditor, (OpenDocumentData h) => h.Handle(issued.Number))).Value!;
        Assert.Equal(await Said.Model(Portal, issued) is var model ? model.Title : "", System.Text.Json.Nodes.JsonNode.Parse(json.Content)!["title"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_long_table_shows_its_first_rows_and_more_on_asking()
    {
        var table = new ReportTable([new("No", NamesRow: true)], [.. Enumerable.Range(1, 450).Select(n => new ReportRow(n))]);
        await SignInAs(Part.Auditor);
        var view = Render<ReportTableView>(p => p.Add(x => x.Table, table));
        Assert.Equal(200, view.FindAll("tbody tr").Count);
        Do(view, () => view.Find("button").Click());
        Do(view, () => view.Find("button").Click());
        Assert.Equal(450, view.FindAll("tbody tr").Count);
        Assert.Empty(view.FindAll("button"));
    }

    [Fact]
    public async Task A_chart_over_time_is_drawn_and_its_numbers_stand_below_it()
    {
        await SignInAs(Part.Auditor);
        var stacks = Render<ReportPlotView>(p => p.Add(x => x.Plot, new ReportPlot("Rises.", ReportPlotForm.Stacks, ["Jan 2026", "Feb 2026"],
            [new("Low", [1, 2], ReportFill.LowTier), new("High", [0, 4], ReportFill.HighTier)])
        { Naming = "Tier" }));
        var columns = stacks.FindAll("rect");
        Assert.Equal(["low", "low", "high"], columns.Select(c => c.ClassName));
        // The scale goes to 8 over 168 points: a column of 4 stands on one of 2.
        Assert.Equal([("138", "42"), ("54", "84")], columns.Skip(1).Select(c => (c.GetAttribute("y")!, c.GetAttribute("height")!)));
        Assert.Equal("Rises.", stacks.Find("figure").GetAttribute("aria-label"));
        Assert.Equal(["Low", "1", "2", "High", "0", "4"], stacks.FindAll("tbody th, tbody td").Select(c => c.TextContent));

        var lines = Render<ReportPlotView>(p => p.Add(x => x.Plot, new ReportPlot("Falls.", ReportPlotForm.Lines, ["Jan 2026", "Feb 2026", "Mar 2026"], [new("Median", [4, null, 2])])));
        Assert.Equal(2, lines.Find("path.line").GetAttribute("d")!.Count(c => c == 'M'));
        Assert.Contains(ReportPlot.Unknown, lines.FindAll("tbody td").Select(c => c.TextContent));
    }

    [Fact]
    public async Task A_month_between_unknown_ones_is_seen_and_lines_differ_by_their_marks()
    {
        await SignInAs(Part.Auditor);
        var lines = Render<ReportPlotView>(p => p.Add(x => x.Plot, Lines([null, 4, null], [2, null, 2])));
        var (chart, legend) = (lines.FindAll("svg[role=img] path.mark"), lines.FindAll(".legend path.mark"));
        // The scale goes to 4 over 168 points from the top at 12.
        Assert.Equal(["326 12", "135.3 96,516.7 96"], chart.Select(Places));
        Assert.Equal(2, chart.Select(Shape).Distinct().Count());
        Assert.Equal(chart.Select(Shape), legend.Select(Shape));

        lines.Render(p => p.Add(x => x.Plot, Lines([null, null, null], [8, 8, 8])));
        Assert.Equal(["", "135.3 12,326 12,516.7 12"], lines.FindAll("svg[role=img] path.mark").Select(Places));

        static ReportPlot Lines(IReadOnlyList<int?> first, IReadOnlyList<int?> second) =>
            new("Alone.", ReportPlotForm.Lines, ["Jan 2026", "Feb 2026", "Mar 2026"], [new("Median", first), new("Nine of ten", second, ReportFill.Missing)]);
        static string Places(IElement mark) => string.Join(',', Marks(mark).Select(m => m.Split('m')[0]));
        static string Shape(IElement mark) => Marks(mark)[0].Split('m')[1];
        static string[] Marks(IElement mark) => mark.GetAttribute("d")!.Split('M', StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public async Task A_heat_map_is_deeper_where_more_is()
    {
        await SignInAs(Part.Auditor);
        var map = Render<ReportHeatView>(p => p.Add(x => x.Heat, new ReportHeat("Most in Retail.", "Unit", ["Low", "High", "All"], [new("Finance", [0, 1, 4]), new("Retail", [5, 8, 12])])));
        Assert.Equal(["num heat0", "num heat1", "num heat1", "num heat2", "num heat2", "num heat3"], map.FindAll("td").Select(c => c.ClassName));
    }

    [Theory]
    [InlineData(1, "num heat0", "num heat3", "num heat3")]
    [InlineData(2, "num heat0", "num heat2", "num heat3")]
    [InlineData(3, "num heat0", "num heat1", "num heat3")]
    [InlineData(0, "num heat0", "num heat0", "num heat0")]
    public async Task The_largest_number_is_the_deepest_however_small_it_is(int most, params string[] expected)
    {
        await SignInAs(Part.Auditor);
        var map = Render<ReportHeatView>(p => p.Add(x => x.Heat, new ReportHeat("Few.", "Unit", ["Low", "High", "All"], [new("Finance", [0, Math.Min(1, most), most])])));
        Assert.Equal(expected, map.FindAll("td").Select(c => c.ClassName));
    }

    [Fact]
    public async Task Who_may_not_open_the_document_reads_it_in_no_form()
    {
        var issued = await Issue(IssueVendorReport.Kind);
        await SignInAs(Part.Executive);
        Assert.Equal("common.forbidden", Render<ReportPage>(p => p.Add(x => x.Number, issued.Number)).WaitForElement("[role=alert]").GetAttribute("data-code"));
        Assert.Equal(Refusal.Forbidden, (await Portal.In(Part.Executive, (OpenDocumentData h) => h.Handle(issued.Number))).Refusal);
    }

    [Fact]
    public async Task A_document_from_before_the_model_was_kept_is_a_pdf_only()
    {
        var issued = await Issue(IssueExecutiveReport.Kind);
        await Portal.Write(async db => db.Entry(await db.Documents.SingleAsync()).Property(d => d.Model).CurrentValue = []);
        Assert.Equal(ReportRefusals.OnlyPdf, (await Portal.In(Part.Auditor, (ReadDocument h) => h.Handle(issued.Number))).Refusal);
        Assert.Equal(ReportRefusals.OnlyPdf, (await Portal.In(Part.Auditor, (OpenDocumentData h) => h.Handle(issued.Number))).Refusal);
        Assert.False(Assert.Single((await Portal.In(Part.Auditor, (ListDocuments h) => h.Handle(1))).Value!.Rows).OnScreen);
    }

    private Task<IssuedContent> Issue(string kind) => EveryKind.Issue(Portal, kind);
}
