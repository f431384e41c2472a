using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AiGovernance.Tests.Pdf.Checking;
using Xunit;
using PdfReader = UglyToad.PdfPig.PdfDocument;

namespace AiGovernance.Tests.Pdf;

/// <summary>Programs that are not ours read what we wrote.</summary>
public sealed class OtherReadersTests
{
    [Fact]
    public void Qpdf_finds_no_error()
    {
        var (code, output) = Tool.Run("qpdf", ASample.Bytes, "--check");

        Assert.Contains("No syntax or stream encoding errors found", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public void Pdfinfo_knows_title_author_tags_and_pages()
    {
        var output = Tool.Run("pdfinfo", ASample.Bytes).Output;

        foreach (var line in new[] { "Title: *A document", "Subject: *Everything", "Author: *Norhaven Group", "Tagged: *yes", "Encrypted: *no", "JavaScript: *no", "PDF version: *1.7" })
            Assert.Matches(line, output);
        Assert.DoesNotContain("Error", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdfinfo_reads_the_text_in_the_order_of_the_structure_with_its_words_apart()
    {
        var output = Tool.Run("pdfinfo", ASample.Bytes, "-struct-text").Output;
        var text = string.Join(' ', Regex.Matches(output, "^ *\"(.*)\"$", RegexOptions.Multiline).Select(m => m.Groups[1].Value.Trim()));

        var parts = new[] { "Report", "First 1", "First", "See", "the portal", "for", "High", "1. one", "2. two", "Owner Legal", "Unit Finance", "Cases", "Reference Records", "AI-1 1", "AI-80 80", "All 3,240", "A paragraph that is longer than what is left of its page.", "Inner", "Share", "Back", "to the first" };
        var at = 0;
        foreach (var part in parts)
        {
            var next = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"{part} does not follow in: {text[at..]}");
            at = next + part.Length;
        }
        Assert.DoesNotContain("Running title", text, StringComparison.Ordinal); // it is passed by
        Assert.DoesNotContain("page.A paragraph", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pdfinfo_sees_the_types_of_the_elements()
    {
        var output = Tool.Run("pdfinfo", ASample.Bytes, "-struct").Output;

        foreach (var type in new[] { "Document", "H1 ", "TOC", "TOCI", "Reference", "Link", "Sect", "H2 ", "P ", "L ", "LI ", "Lbl", "LBody", "Table", "Caption", "TR", "TH ", "TD", "Figure", "H3 " })
            Assert.Contains(type.TrimEnd(), output, StringComparison.Ordinal);
        Assert.Contains("Object", output, StringComparison.Ordinal); // the reference from a link to its annotation
    }

    [Fact]
    public void Pdffonts_finds_every_font_embedded_as_a_subset_with_its_way_back_to_text()
    {
        var lines = Tool.Run("pdffonts", ASample.Bytes).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Matches(@"^[A-Z]{6}\+Roboto-\w+ +CID TrueType +Identity-H +yes yes yes ", line));
    }

    [Fact]
    public void Pdfdetach_takes_the_attachments_out_as_they_were()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var (code, _) = Tool.Run("pdfdetach", ASample.Bytes, "-saveall", "-o", folder.FullName);

            Assert.Equal(0, code);
            using var evidence = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "evidence.json")));
            Assert.Equal(1, evidence.RootElement.GetProperty("a").GetInt32());
            Assert.Equal("a,b\n", File.ReadAllText(Path.Combine(folder.FullName, "data.csv"), Encoding.UTF8));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Pdftotext_runs_no_words_together()
    {
        var (code, text) = Tool.Run("pdftotext", ASample.Bytes, "{file}", "-");

        Assert.Equal(0, code);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(90, words.Count(w => w == "longer"));
        Assert.Equal(90, words.Count(w => w == "page."));
    }

    [Fact]
    public void PdfPig_reads_back_every_figure_of_a_table()
    {
        using var reader = PdfReader.Open(ASample.Bytes);
        var words = reader.AllText().Split(' ').ToHashSet();

        Assert.All(Enumerable.Range(1, 80), i =>
        {
            Assert.Contains($"AI-{i}", words);
            Assert.Contains(i.ToString(CultureInfo.InvariantCulture), words);
        });
        Assert.Contains("3,240", words);
    }
}
