using AiGovernance.Pdf;
using AiGovernance.Pdf.Checking;
using AiGovernance.Pdf.Layout;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace AiGovernance.Tests.Pdf;

public sealed class ChartTests
{
    private static readonly string[] months = ["Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"];
    private static readonly Rgb blue = Rgb.Of("#1f4f99");

    private static readonly Plot plot = new("Days to a decision fell from 31 to 12.", PlotKind.Lines, months,
    [
        new("Median", [31, 30, 28, 26, 27, 22, 20, 18, 17, 15, 13, 12], blue),
        new("90th percentile", [60, 58, 61, 55, 51, 50, null, 44, 40, 38, 31, 29], Rgb.Of("#b4500f"), Pattern.Dashed, Shape.Diamond),
    ])
    { Caption = "Days to a decision", Naming = "Figure", Limits = [new(45, "Promised")] };

    private static readonly HeatMap map = new("Gaps stand mostly in MEASURE.", "Function", ["Evidenced", "Partial", "Gap"], [new("GOVERN", [13, 4, 0]), new("MEASURE", [8, null, 1_250])]) { Caption = "Coverage" };

    [Theory]
    [InlineData(PlotKind.Lines)]
    [InlineData(PlotKind.Stacks)]
    public void A_plot_prints_scale_names_and_legend_and_the_same_numbers_as_a_table(PlotKind kind)
    {
        using var reader = One(plot with { Kind = kind }).Read();
        var text = reader.AllText();

        Assert.Contains("Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov ", text);
        Assert.Contains("Promised ", text);
        Assert.Contains("Figure Dec Jan Feb ", text);
        Assert.Contains("Median 31 30 28 26 27 22 20 18 17 15 13 12 ", text);
        Assert.Contains("90th percentile 60 58 61 55 51 50 – 44 40 38 31 29 ", text);
    }

    [Fact]
    public void A_plot_is_one_figure_that_says_in_words_what_it_shows()
    {
        using var reader = One(plot).Read();
        var tags = new TagReader(reader);

        var figure = Assert.Single(tags.Of("Figure"));
        Assert.Equal(plot.Alt, ((HexToken)figure.Data["Alt"]).Data);
        Assert.Equal(3, tags.Children(Assert.Single(tags.Of("Table"))).Count());
    }

    [Fact]
    public void With_more_points_than_months_in_a_year_each_point_is_a_row()
    {
        using var reader = One(Days(13)).Read();

        Assert.Contains("Day Cases ", reader.AllText());
        Assert.Contains("Day 13 13 ", reader.AllText());
    }

    [Fact]
    public void With_as_many_points_as_months_in_a_year_each_point_is_a_column()
    {
        using var reader = One(Days(12)).Read();

        Assert.Contains("Cases 1 2 3 4 5 6 7 8 9 10 11 12 ", reader.AllText());
    }

    [Fact]
    public void A_plot_holds_both_standards_and_so_does_a_heat_map() =>
        Assert.Empty(PdfChecker.Check((APdf.With(new Title("Charts"), plot, plot with { Kind = PlotKind.Stacks }, Days(60), map) with { Claims = PdfClaims.PdfA3A | PdfClaims.PdfUA1 }).Bytes()));

    [Fact]
    public void A_plot_without_points_or_numbers_is_drawn_empty()
    {
        using var reader = One(new Plot("Nothing yet", PlotKind.Lines, ["Jan"], [new("Cases", [null], blue)]), new Plot("No month yet", PlotKind.Stacks, [], [])).Read();

        Assert.Contains("Cases – ", reader.AllText());
    }

    [Fact]
    public void A_series_needs_a_value_for_each_point() =>
        Assert.Throws<ArgumentException>(() => One(new Plot("Odd", PlotKind.Lines, ["Jan", "Feb"], [new("Cases", [1], blue)])).Bytes());

    [Fact]
    public void Nothing_is_drawn_outside_of_the_margins()
    {
        var style = new PdfStyle();
        using var reader = One(plot, Days(60)).Read();

        foreach (var page in reader.GetPages())
            Assert.All(page.Letters, l => Assert.InRange(l.StartBaseLine.X, style.SideMargin - .1, style.PageWidth - style.SideMargin + .1));
    }

    [Theory]
    [InlineData(0, new[] { 0, 1 })]
    [InlineData(1, new[] { 0, 1 })]
    [InlineData(5, new[] { 0, 1, 2, 3, 4, 5 })]
    [InlineData(6, new[] { 0, 2, 4, 6 })]
    [InlineData(10, new[] { 0, 2, 4, 6, 8, 10 })]
    [InlineData(11, new[] { 0, 5, 10, 15 })]
    [InlineData(26, new[] { 0, 10, 20, 30 })]
    [InlineData(61, new[] { 0, 20, 40, 60, 80 })]
    [InlineData(1234, new[] { 0, 500, 1000, 1500 })]
    public void The_scale_has_round_numbers_and_room_for_the_largest(int largest, int[] expected) => Assert.Equal(expected, PlotScale.To(largest));

    [Fact]
    public void The_largest_number_there_is_has_room() => Assert.Equal(int.MaxValue, PlotScale.To(int.MaxValue)[^1]);

    [Fact]
    public void A_heat_map_is_a_table_that_says_its_numbers_and_what_it_shows()
    {
        using var reader = One(map).Read();
        var tags = new TagReader(reader);

        Assert.Contains("Function Evidenced Partial Gap GOVERN 13 4 0 MEASURE 8 – 1,250 ", reader.AllText());
        Assert.Equal(map.Summary, ((HexToken)tags.Dictionary(tags.Of("Table").Single().Data["A"]).Data["Summary"]).Data);
    }

    [Fact]
    public void The_numbers_of_a_heat_map_are_readable_on_every_ground()
    {
        var cells = HeatTable.Of(new HeatMap("All", "", [.. Enumerable.Range(1, 200).Select(i => $"{i}")], [new("Row", [.. Enumerable.Range(1, 200).Select(i => (int?)i)])])).Rows[0].Cells.Skip(1);

        Assert.All(cells, cell =>
        {
            var ground = cell.Fill!.Value.ContrastToWhite;
            var contrast = cell.Text.Runs[0].Colour == Rgb.White ? ground : 21 / ground;
            Assert.True(contrast >= 4.5, $"{cell.Fill} has a contrast of {contrast}");
        });
    }

    [Fact]
    public void The_larger_the_number_the_darker_its_cell_and_none_is_filled_for_zero_or_the_unknown()
    {
        var cells = HeatTable.Of(map).Rows.SelectMany(r => r.Cells.Skip(1)).ToList();

        Assert.Equal([true, true, false, true, false, true], cells.Select(c => c.Fill is not null));
        Assert.True(cells[0].Fill!.Value.ContrastToWhite > cells[1].Fill!.Value.ContrastToWhite);
        Assert.Equal(map.Strongest, cells[5].Fill);
    }

    private static Plot Days(int count) => new("Each day one more", PlotKind.Lines, [.. Enumerable.Range(1, count).Select(i => $"Day {i}")], [new("Cases", [.. Enumerable.Range(1, count).Select(i => (int?)i)], blue)]) { Naming = "Day" };

    private static PdfDocument One(params Block[] blocks) => APdf.With(blocks);
}
