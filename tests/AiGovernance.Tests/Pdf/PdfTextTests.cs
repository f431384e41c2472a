using AiGovernance.Pdf;
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
