using System.Globalization;
using AiGovernance.Documents;
using AiGovernance.Pdf.Checking;
using Microsoft.Extensions.Logging;
using UglyToad.PdfPig.Outline;
using Xunit;
using PdfReader = UglyToad.PdfPig.PdfDocument;

namespace AiGovernance.Tests.Documents;

public sealed class PdfReportRendererTests
{
    [Fact]
    public void The_same_report_gives_the_same_bytes_RP_3()
    {
        var first = Bytes(AReport.Full());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-CH");
            Assert.Equal(first, Bytes(AReport.Full()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_first_page_says_what_it_is_about_as_of_when_and_under_which_number_RP_3()
    {
        using var reader = Read(AReport.Full());
        var text = reader.GetPage(1).Text;

        Assert.Contains("Norhaven Group Portfolio alignment report Use of AI in the organisation", text);
        Assert.Contains("As of Monday 23 November 2026, 08:10:00 UTC ", text);
        Assert.Contains("Register no R-2026-0117 ", text);
        Assert.Contains("Product AiGovernance 1.0.0, rules 1, gate set 1 ", text);
    }

    [Fact]
    public void Every_page_carries_the_classification_and_its_number_RP_2()
    {
        using var reader = Read(AReport.Full());

        Assert.InRange(reader.NumberOfPages, 8, 14);
        Assert.All(reader.GetPages(), p => Assert.Contains("Portfolio alignment report, as of 23 Nov 2026 Internal ", p.Text));
        Assert.All(reader.GetPages(), p => Assert.Contains($"Page {p.Number} of {reader.NumberOfPages} ", p.Text));
    }

    [Fact]
    public void The_contents_print_the_pages_the_outline_leads_to_RP_2()
    {
        using var reader = Read(AReport.Full());

        Assert.True(reader.TryGetBookmarks(out var bookmarks));
        var numbered = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Where(n => char.IsAsciiDigit(n.Title[0])).ToList();
        Assert.Equal(["1 Coverage, row by row", "1.1 GOVERN", "1.2 MAP", "1.3 MEASURE", "1.4 MANAGE", "2 Use cases by tier", "3 Risk of one use case", "4 Method, rules and sources"], numbered.Select(n => n.Title));
        Assert.Contains(string.Concat(numbered.Select(n => $"{n.Title} {n.PageNumber} ")), reader.GetPage(1).Text);
    }

    [Fact]
    public void States_stand_there_as_words_too()
    {
        using var reader = Read(AReport.Full());
        var text = string.Concat(reader.GetPages().Select(p => p.Text));

        foreach (var word in new[] { "Prohibited", "Critical", "High", "Moderate", "Low", "Not rated", "Evidenced", "Partial", "Gap", "Not applicable", "In review" })
            Assert.Contains($" {word} ", text);
    }

    [Fact]
    public void The_report_as_data_and_its_evidence_are_attached_RP_2()
    {
        using var reader = Read(AReport.Full());

        Assert.True(reader.Advanced.TryGetEmbeddedFiles(out var files));
        Assert.Equal(["evidence.json", "report.json"], files.Select(f => f.Name).Order());
        Assert.Equal(JsonReportRenderer.Bytes(AReport.Full()), files.Single(f => f.Name == "report.json").Memory.ToArray());
    }

    [Fact]
    public void A_letter_has_one_page_without_contents_and_numbers()
    {
        var letter = AReport.With(new ReportSection("Decision", [new ReportText("Approved with conditions.")])) with { HasContents = false };

        using var reader = Read(letter);

        Assert.Equal(1, reader.NumberOfPages);
        Assert.DoesNotContain("Contents", reader.GetPage(1).Text);
        Assert.True(reader.TryGetBookmarks(out var bookmarks));
        Assert.Equal("Decision", Assert.Single(bookmarks.GetNodes()).Title);
    }

    [Fact]
    public void It_claims_both_standards_and_its_bytes_hold_them_RP_2() => Assert.Empty(PdfChecker.Check(Bytes(AReport.Full())));

    [Fact]
    public void A_report_that_breaks_a_standard_does_not_claim_it_and_says_why_in_the_log_RP_2()
    {
        var log = new Lines();
        using var output = new MemoryStream();

        new PdfReportRenderer(log).Render(AReport.Full() with { Language = "no language" }, output);

        using var reader = PdfReader.Open(output.ToArray());
        Assert.True(reader.TryGetXmpMetadata(out var xmp));
        Assert.DoesNotContain("pdfaid", xmp.GetXDocument().ToString());
        var line = Assert.Single(log.Written);
        Assert.Contains("portfolio-alignment claims less than it should: ISO 19005-3 6.7.4, catalog", line);
    }

    [Fact]
    public void Every_state_and_every_fill_has_a_look()
    {
        var marks = Enum.GetValues<ReportMark>().Select(m => new ReportRow(m.ToString(), ReportPhrase.Marked($"word{(int)m}", m)));
        var fills = Enum.GetValues<ReportFill>().Select(f => new ReportBar(f.ToString(), "1", [new($"{f} means", 1, f)]));

        using var reader = Read(AReport.With(new ReportSection("All", [new ReportTable([new("Mark"), new("Word")], [.. marks]), new ReportChart("All fills", [.. fills])])));
        var text = string.Concat(reader.GetPages().Select(p => p.Text));

        Assert.All(Enum.GetValues<ReportMark>(), m => Assert.Contains($"word{(int)m} ", text));
        Assert.All(Enum.GetValues<ReportFill>(), f => Assert.Contains($"{f} means ", text));
    }

    [Fact]
    public void Charts_over_time_and_heat_maps_print_their_numbers_and_their_meaning()
    {
        var bytes = Bytes(AReport.With(new ReportSection("Charts",
        [
            new ReportPlot("Rises from 1 to 3.", ReportPlotForm.Stacks, ["Jan 2026", "Feb 2026"], [new("Low", [1, 1], ReportFill.LowTier), new("High", [null, 2], ReportFill.HighTier)]) { Naming = "Tier", Caption = "By month" },
            new ReportHeat("Most are in Retail.", "Unit", ["Low", "High"], [new("Finance", [0, 11]), new("Retail", [1200, 3])]) { Caption = "By unit" },
        ])));
        using var reader = PdfReader.Open(bytes);
        var text = string.Join(' ', reader.GetPages().Select(p => p.Text));

        foreach (var said in new[] { "By month", "Tier", "Low 1 1", $"High {ReportPlot.Unknown} 2", "By unit", "Finance 0 11", "Retail 1,200 3" }) Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Empty(PdfChecker.Check(bytes));
    }

    [Theory]
    [InlineData(2, true)] // 3 sections and 6 in them
    [InlineData(3, false)]
    public void Contents_name_inner_sections_only_where_they_leave_the_first_page_room(int others, bool named)
    {
        var inner = new ReportSection("Outer", [.. Enumerable.Range(1, 6).Select(i => new ReportSection($"Inner {i}", [new ReportText("Text")]))]);
        using var reader = Read(AReport.With([inner, .. Enumerable.Range(1, others).Select(i => new ReportSection($"Other {i}", [new ReportText("Text")]))]));
        Assert.Equal(named, reader.GetPage(1).Text.Contains("1.6 Inner 6", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cancelled_report_stops_RP_4() => Assert.Throws<OperationCanceledException>(() =>
        new PdfReportRenderer().Render(AReport.Full(), Stream.Null, cancel: new CancellationToken(canceled: true)));

    private static byte[] Bytes(Report report)
    {
        using var output = new MemoryStream();
        new PdfReportRenderer().Render(report, output);
        return output.ToArray();
    }

    private sealed class Lines : ILogger<PdfReportRenderer>
    {
        public List<string> Written { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Written.Add(formatter(state, exception));
    }

    private static PdfReader Read(Report report) => PdfReader.Open(Bytes(report));
}
