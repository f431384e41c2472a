using AiGovernance.Pdf;

namespace AiGovernance.Documents;

/// <summary>Charts over time and heat maps of a report as parts of a PDF.</summary>
internal static class ReportPdfPlots
{
    private static readonly Shape[] markers = [Shape.Circle, Shape.Diamond, Shape.Square, Shape.Triangle];

    public static Plot Of(ReportPlot plot) => new(plot.Meaning, plot.Form is ReportPlotForm.Lines ? PlotKind.Lines : PlotKind.Stacks, plot.Points, [.. plot.Series.Select(Of)])
    {
        Caption = plot.Caption,
        Naming = plot.Naming,
        Unknown = ReportPlot.Unknown,
    };

    public static HeatMap Of(ReportHeat heat) =>
        new(heat.Meaning, heat.Corner, heat.Columns, [.. heat.Rows.Select(r => new HeatRow(r.Name, [.. r.Values.Select(v => (int?)v)]))]) { Caption = heat.Caption };

    private static Series Of(ReportSeries series, int place)
    {
        var (colour, pattern) = ReportPdfLook.Fill(series.Fill);
        return new(series.Label, series.Values, colour, pattern, markers[place % markers.Length]);
    }
}
