namespace AiGovernance.Pdf.Layout;

/// <summary>A heat map as a table with filled cells.</summary>
internal static class HeatTable
{
    /// <summary>The least that keeps text of this size readable on its ground (WCAG 1.4.3).</summary>
    private const double Readable = 4.5;

    // What is too light for white letters is light enough for black ones: the two contrasts multiply to 21.
    private static readonly Rgb black = new(0, 0, 0);

    /// <summary>Cells with the smallest number above zero must be seen too.</summary>
    private const double Weakest = .12;

    public static Table Of(HeatMap map)
    {
        var largest = map.Rows.SelectMany(r => r.Values).Max() ?? 0;
        Cell Of(int? value)
        {
            if (value is not > 0) return PlotTable.Number(value, map.Unknown);
            var fill = map.Strongest.Tint(Weakest + (1 - Weakest) * value.Value / largest);
            var ink = fill.ContrastToWhite >= Readable ? Rgb.White : black;
            return new Cell(new Inline(PlotTable.Number(value, map.Unknown).Text.Runs[0].Text, Colour: ink)) { Fill = fill };
        }
        return new([new(map.Corner, 3, NamesRow: true), .. map.Columns.Select(c => new Column(c, Figures: true))], [.. map.Rows.Select(r => new Row([r.Name, .. r.Values.Select(Of)]))])
        {
            Caption = map.Caption,
            Summary = map.Summary,
        };
    }
}
