using System.Globalization;

namespace AiGovernance.Pdf.Layout;

/// <summary>The numbers of a plot as a table: nothing that the picture says is said by the picture alone.</summary>
internal static class PlotTable
{
    /// <summary>More columns than months in a year do not fit; then each point is a row.</summary>
    private const int MostColumns = 12;

    public static Table Of(Plot plot) => plot.Points.Count <= MostColumns ? ByPoint(plot) : BySeries(plot);

    private static Table ByPoint(Plot plot) => new(
        [new(plot.Naming, 3, NamesRow: true), .. plot.Points.Select(p => new Column(p, Figures: true))],
        [.. plot.Series.Select(s => new Row([s.Label, .. s.Values.Select(v => Number(v, plot.Unknown))]))]);

    private static Table BySeries(Plot plot) => new(
        [new(plot.Naming, 2, NamesRow: true), .. plot.Series.Select(s => new Column(s.Label, Figures: true))],
        [.. plot.Points.Select((p, i) => new Row([p, .. plot.Series.Select(s => Number(s.Values[i], plot.Unknown))]))]);

    public static Cell Number(int? value, string unknown) => value is { } known ? known.ToString("N0", CultureInfo.InvariantCulture) : unknown;
}
