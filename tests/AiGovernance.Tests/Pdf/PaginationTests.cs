using AiGovernance.Pdf;
using Xunit;

namespace AiGovernance.Tests.Pdf;

public sealed class PaginationTests
{
    private static readonly Column[] columns = [new("Reference", NamesRow: true), new("Reason", 4)];

    /// <summary>One-line paragraphs that fit on an empty page, found by trying.</summary>
    private static readonly int full = Enumerable.Range(30, 20).Last(n => Pages(APdf.Lines(n)) == 1);

    [Fact]
    public void A_page_holds_what_fits_and_the_next_line_starts_another()
    {
        Assert.Equal(1, Pages(APdf.Lines(full)));
        Assert.Equal(2, Pages(APdf.Lines(full + 1)));
    }

    [Theory]
    [InlineData(4, 1)] // room for the heading and its text
    [InlineData(2, 2)] // room for the heading only
    public void A_heading_is_never_the_last_on_its_page(int free, int expected)
    {
        using var reader = APdf.With([.. APdf.Lines(full - free), new Section("Findings", [new Paragraph("Text.")])]).Read();

        Assert.Contains("Findings Text.", reader.TextOf(expected));
    }

    [Fact]
    public void A_paragraph_leaves_at_least_two_lines_on_each_page()
    {
        var three = string.Join('\n', "first", "second", "third");

        using var reader = APdf.With([.. APdf.Lines(full - 1), new Paragraph(three)]).Read();

        Assert.Contains("first second third", reader.TextOf(2));
    }

    [Fact]
    public void The_head_of_a_table_repeats_on_each_page()
    {
        using var reader = APdf.With(new Table(columns, Rows(120))).Read();

        Assert.True(reader.NumberOfPages > 2);
        Assert.All(reader.GetPages(), p => Assert.Contains("Reference Reason ", p.Text));
    }

    [Fact]
    public void The_head_of_each_table_keeps_the_side_of_its_own_columns()
    {
        using var reader = APdf.With(new Table(columns, Rows(120)), new Table([columns[0], columns[1] with { Figures = true }], Rows(120))).Read();

        var pages = reader.GetPages().ToList();
        Assert.True(LeftOfReason(pages[^1]) > LeftOfReason(pages[1]) + 20);

        static double LeftOfReason(UglyToad.PdfPig.Content.Page page) => page.GetWords().First(w => w.Text == "Reason").BoundingBox.Left;
    }

    [Fact]
    public void A_row_that_does_not_fit_moves_to_the_next_page_whole()
    {
        var reason = string.Join('\n', Enumerable.Range(1, 20).Select(i => $"reason {i}"));

        using var reader = APdf.With(new Table(columns, [.. Rows(30), new(["AI-9", reason])])).Read();

        Assert.DoesNotContain("reason 1 ", reader.TextOf(1));
        Assert.Contains("Reference Reason AI-9 reason 1 ", reader.TextOf(2));
        Assert.Contains("reason 20 ", reader.TextOf(2));
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_where_the_page_ends_and_loses_nothing()
    {
        var reason = string.Join('\n', Enumerable.Range(1, 150).Select(i => $"reason {i}"));

        using var reader = APdf.With(new Table(columns, [new(["AI-1", "short"]), new(["AI-2", reason]), new(["AI-3", "after"])])).Read();

        Assert.Contains("AI-2 reason 1 ", reader.TextOf(1)); // it does not leave the first page empty
        var all = reader.AllText();
        Assert.All(Enumerable.Range(1, 150), i => Assert.Contains($"reason {i} ", all));
        Assert.Contains("AI-3 after ", reader.TextOf(reader.NumberOfPages));
    }

    [Fact]
    public void A_bar_in_a_row_higher_than_a_page_is_drawn_once()
    {
        var reason = string.Join('\n', Enumerable.Range(1, 150).Select(i => $"reason {i}"));

        using var reader = APdf.With(new Table(columns, [new([new Cell("AI-1", new CellBar("All", [new(1, default)])), reason])])).Read();

        Assert.Single(new TagReader(reader).Of("Figure"));
    }

    [Fact]
    public void Blocks_kept_together_move_to_the_next_page_together()
    {
        using var reader = APdf.With([.. APdf.Lines(full - 2), new KeepTogether([new Paragraph("one"), new Paragraph("two"), new Paragraph("three")])]).Read();

        Assert.Contains("one two three", reader.TextOf(2));
    }

    [Fact]
    public void Blocks_kept_together_that_no_page_can_hold_flow_on()
    {
        using var reader = APdf.With(new KeepTogether(APdf.Lines(2 * full))).Read();

        Assert.Equal(2, reader.NumberOfPages);
        Assert.Contains($"Line {2 * full}.", reader.TextOf(2));
    }

    [Fact]
    public void A_page_break_at_the_top_of_a_page_makes_no_empty_page() =>
        Assert.Equal(2, Pages(new PageBreak(), new Paragraph("one"), new PageBreak(), new PageBreak(), new Paragraph("two")));

    [Fact]
    public void A_chart_with_more_bars_than_a_page_holds_goes_on() =>
        Assert.Equal(2, Pages(new Bars("Many", [.. Enumerable.Range(1, 60).Select(i => new Bar($"Bar {i}", $"{i}", [new(i, default)]))])));

    [Fact]
    public void A_row_needs_a_cell_for_each_column() =>
        Assert.Throws<ArgumentException>(() => APdf.With(new Table(columns, [new(["only one"])])).Bytes());

    private static Row[] Rows(int count) => [.. Enumerable.Range(1, count).Select(i => new Row([$"AI-{i}", "because"]))];

    private static int Pages(params Block[] blocks)
    {
        using var reader = APdf.With(blocks).Read();
        return reader.NumberOfPages;
    }
}
