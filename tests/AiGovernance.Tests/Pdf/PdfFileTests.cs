using System.Globalization;
using System.Text;
using AiGovernance.Pdf;
using UglyToad.PdfPig.Outline;
using Xunit;

namespace AiGovernance.Tests.Pdf;

public sealed class PdfFileTests
{
    private static readonly PdfDocument sample = APdf.With(
        new Title("Report"),
        new Contents(),
        new Section("First", [.. APdf.Lines(50), new Section("Inner", [new Paragraph(new Inline("to the second", Link: "#two"))])]),
        new Section("Second", [new Paragraph(new Inline("portal", Link: "https://portal.example/käse"))]) { Anchor = "two", StartsPage = true }) with
    {
        Language = "en-GB",
        Subject = "What it is about",
        Frame = new PdfFrame { Header = "Running title", Label = "Internal", Footer = ["Register no 1", "Checkpoint 2"] },
        Attachments = [new("evidence.json", "application/json", "Evidence", Encoding.UTF8.GetBytes("{\"a\":1}"))],
    };

    [Fact]
    public void The_same_document_gives_the_same_bytes_in_each_run_and_culture()
    {
        var here = sample.Bytes();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(here, sample.Bytes());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Another_instant_gives_another_file_and_another_id()
    {
        using var one = sample.Read();
        using var other = (sample with { CreatedAt = APdf.At.AddSeconds(1) }).Read();

        Assert.NotEqual(one.Information.CreationDate, other.Information.CreationDate);
        Assert.NotEqual(Id(sample), Id(sample with { CreatedAt = APdf.At.AddSeconds(1) }));
    }

    [Fact]
    public void Each_page_carries_header_label_footer_and_its_number()
    {
        using var reader = sample.Read();

        Assert.Equal(3, reader.NumberOfPages);
        Assert.All(reader.GetPages(), p =>
        {
            Assert.Contains("Running title Internal ", p.Text);
            Assert.Contains("Register no 1 Checkpoint 2 ", p.Text);
            Assert.Contains($"Page {p.Number} of 3 ", p.Text);
        });
    }

    [Fact]
    public void The_outline_leads_to_the_pages_of_the_sections()
    {
        using var reader = sample.Read();

        Assert.True(reader.TryGetBookmarks(out var bookmarks));
        var nodes = bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Select(n => $"{n.Level} {n.Title} {n.PageNumber}");
        Assert.Equal(["0 First 1", "1 Inner 2", "0 Second 3"], nodes);
    }

    [Fact]
    public void The_contents_print_the_page_of_each_section_and_link_to_it()
    {
        using var reader = sample.Read();

        Assert.Contains("First 1 Inner 2 Second 3 ", reader.TextOf(1));
        Assert.Equal(3, reader.GetPage(1).GetAnnotations().Count());
    }

    [Fact]
    public void A_link_names_its_address_in_plain_ascii()
    {
        using var reader = sample.Read();

        var link = Assert.Single(reader.GetPage(3).GetHyperlinks());
        Assert.Equal("https://portal.example/k%C3%A4se", link.Uri);
    }

    [Fact]
    public void A_link_to_a_section_that_is_not_there_is_plain_text()
    {
        using var reader = APdf.With(new Paragraph(new Inline("nowhere", Link: "#gone"))).Read();

        Assert.Contains("nowhere", reader.AllText());
        Assert.Empty(reader.GetPage(1).GetAnnotations());
    }

    [Fact]
    public void Attachments_come_back_as_they_were()
    {
        using var reader = sample.Read();

        Assert.True(reader.Advanced.TryGetEmbeddedFiles(out var files));
        var file = Assert.Single(files);
        Assert.Equal("evidence.json", file.Name);
        Assert.Equal("{\"a\":1}", Encoding.UTF8.GetString(file.Memory.Span));
    }

    [Fact]
    public void Metadata_says_title_language_and_instant_and_claims_nothing_by_itself()
    {
        using var reader = sample.Read();

        Assert.True(reader.TryGetXmpMetadata(out var xmp));
        var text = xmp.GetXDocument().ToString();
        Assert.Contains("A document", text);
        Assert.Contains("en-GB", text);
        Assert.Contains("2026-11-23T08:10:00+00:00", text);
        Assert.DoesNotContain("pdfaid", text);
        Assert.DoesNotContain("pdfuaid", text);
    }

    [Fact]
    public void Claims_stand_in_the_metadata_when_they_are_made()
    {
        using var reader = (sample with { Claims = PdfClaims.PdfA3A | PdfClaims.PdfUA1 }).Read();

        Assert.True(reader.TryGetXmpMetadata(out var xmp));
        var text = xmp.GetXDocument().ToString();
        Assert.Contains("<pdfaid:part>3</pdfaid:part>", text);
        Assert.Contains("<pdfaid:conformance>A</pdfaid:conformance>", text);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", text);
        Assert.Contains("<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>", text);
    }

    [Fact]
    public void Writing_reports_each_page_and_can_be_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var seen = new List<PdfProgress>();
        sample.Write(Stream.Null, new Each(seen.Add), TestContext.Current.CancellationToken);
        Assert.Equal([new(1, 3), new(2, 3), new(3, 3)], seen);

        Assert.Throws<OperationCanceledException>(() => sample.Write(Stream.Null, new Each(_ => cancel.Cancel()), cancel.Token));
    }

    [Fact]
    public void Pages_leave_for_the_stream_while_later_ones_are_set()
    {
        using var output = new MemoryStream();
        var lengths = new List<long>();

        APdf.With(APdf.Lines(400)).Write(output, new Each(_ => lengths.Add(output.Length)), TestContext.Current.CancellationToken);

        Assert.True(lengths.Count > 5);
        Assert.Equal(lengths.Distinct().Order(), lengths); // it grows with each page
    }

    [Fact]
    public void A_title_with_a_control_character_does_not_break_the_metadata()
    {
        using var reader = (sample with { Title = "Tit\u0001le" }).Read();

        Assert.Equal("Title", reader.Information.Title);
    }

    [Fact]
    public void A_running_title_too_long_for_its_line_is_cut_with_dots()
    {
        using var reader = (sample with { Frame = new PdfFrame { Header = string.Concat(Enumerable.Repeat("Long title ", 30)), Label = "Internal" } }).Read();

        Assert.Contains("… Internal ", reader.TextOf(1));
        Assert.True(reader.GetPage(1).Letters.Max(l => l.EndBaseLine.X) < 595);
    }

    private static string Id(PdfDocument document)
    {
        var text = Encoding.Latin1.GetString(document.Bytes());
        var start = text.LastIndexOf("/ID [<", StringComparison.Ordinal);
        return text[start..(start + 40)];
    }

    private sealed class Each(Action<PdfProgress> act) : IProgress<PdfProgress>
    {
        public void Report(PdfProgress value) => act(value);
    }
}
