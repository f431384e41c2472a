using AiGovernance.Pdf;
using AiGovernance.Tests.Pdf.Checking;
using Xunit;

namespace AiGovernance.Tests.Pdf;

public sealed class PdfTextTests
{
    [Fact]
    public void Words_do_not_run_together_where_lines_end()
    {
        var text = string.Join(' ', Enumerable.Range(1, 200).Select(i => $"word{i}"));

        using var reader = APdf.With(new Paragraph(text)).Read();

        Assert.Contains(text, reader.AllText());
    }

    [Fact]
    public void Words_do_not_run_together_between_cells()
    {
        using var reader = APdf.With(new Table([new("Name"), new("Tier")], [new(["Invoice triage", "High"])])).Read();

        Assert.Contains("Name Tier Invoice triage High ", reader.AllText());
    }

    [Theory]
    [InlineData("Zażółć gęślą jaźń, Überprüfung, Besançon")]
    [InlineData("Помощник службы поддержки")]
    [InlineData("Βοηθός τιμολογίων")]
    [InlineData("顧客対応の要約")]
    [InlineData("שלום")]
    [InlineData("done \U0001F600 today")]
    [InlineData("Draft → In review ✓")]
    public void Text_reads_back_as_written_whether_the_font_has_it_or_not(string text)
    {
        using var reader = APdf.With(new Paragraph(text)).Read();

        Assert.Contains(text, reader.AllText());
    }

    [Fact]
    public void Two_characters_that_the_font_lacks_are_drawn_with_a_width()
    {
        using var reader = APdf.With(new Paragraph("中文")).Read();

        var letters = reader.GetPage(1).Letters.Where(l => l.Value is "中" or "文").ToList();
        Assert.Equal(["中", "文"], letters.Select(l => l.Value));
        Assert.All(letters, l => Assert.True(l.Width > 5));
    }

    [Fact]
    public void What_the_font_lacks_is_seen_as_a_sign_and_read_as_its_text()
    {
        var file = UnpackedFile.Of(APdf.With(new Paragraph("To 中文 and on")).Bytes());
        var page = "";
        file.Change(file.Page["Contents"], text => page = text);

        Assert.Contains("/Span <</ActualText <FEFF4E2D6587>>> BDC", page);
        Assert.Equal(1, page.Split("/ActualText").Length - 1);
        Assert.Contains("中文", Tool.Run("pdftotext", APdf.With(new Paragraph("To 中文 and on")).Bytes(), "-enc", "UTF-8", "{file}", "-").Output);
    }

    [Theory]
    [InlineData("q\u0303")]
    [InlineData("\u1EBF")]
    public void Combined_letters_read_back_whole(string letter)
    {
        using var reader = APdf.With(new Paragraph($"a {letter} b")).Read();

        Assert.Contains($"a {letter} b ", reader.AllText());
    }

    [Fact]
    public void A_word_divided_at_a_soft_hyphen_reads_back_with_it()
    {
        using var reader = APdf.With(new Paragraph(string.Concat(Enumerable.Repeat("Überprüfungs\u00ADverfahren ", 40)))).Read();

        Assert.Contains("Überprüfungs\u00ADverfahren ", reader.AllText());
        Assert.Contains("Überprüfungsverfahren ", reader.AllText());
    }

    [Fact]
    public void The_lines_of_a_paragraph_stay_inside_the_margins()
    {
        var style = new PdfStyle();
        using var reader = APdf.With(new Paragraph(string.Concat(Enumerable.Repeat("Governance of artificial intelligence ", 40)) + new string('W', 200))).Read();

        var right = reader.GetPage(1).Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)).Max(l => l.EndBaseLine.X);
        Assert.InRange(right, style.PageWidth - style.SideMargin - 40, style.PageWidth - style.SideMargin + .1);
    }

    [Fact]
    public void Only_the_characters_in_use_are_embedded()
    {
        var few = APdf.With(new Paragraph("abc")).Bytes().Length;

        Assert.InRange(few, 1_000, 20_000); // the two font files alone have 600 KB
    }
}
