using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Documents;

/// <summary>Where the numbers of a plot stand in its drawing on screen. Pure.</summary>
internal sealed class ReportPlotDrawing
{
    public const int Width = 620, Height = 206, Left = 40, Right = 612, Top = 12, Bottom = 180;
    private const int Steps = 4;
    private const decimal ColumnShare = .6m;

    private readonly ReportPlot plot;
    private readonly int step;

    public ReportPlotDrawing(ReportPlot plot)
    {
        this.plot = plot;
        var most = plot.Form is ReportPlotForm.Stacks ? plot.Points.Select((_, i) => plot.Series.Sum(s => s.Values[i] ?? 0)).DefaultIfEmpty().Max() : plot.Series.SelectMany(s => s.Values).Max() ?? 0;
        step = Math.Max(1, (most + Steps - 1) / Steps);
    }

    public IEnumerable<int> Scale => Enumerable.Range(0, Steps + 1).Select(n => n * step);

    public string Y(int value) => Text(At(value));

    public string X(int point) => Text(Middle(point));

    /// <summary>The line, broken where nothing is known.</summary>
    public string Path(ReportSeries series)
    {
        var path = "";
        for (var point = 0; point < series.Values.Count; point++)
            if (series.Values[point] is { } value) path += $"{(point > 0 && series.Values[point - 1] is not null ? 'L' : 'M')}{X(point)} {Y(value)}";
        return path;
    }

    /// <summary>A mark at each number that is known: a month between two unknown ones has no line.</summary>
    public string Markers(ReportSeries series, int place) =>
        string.Concat(series.Values.Index().Where(v => v.Item is not null).Select(v => $"M{X(v.Index)} {Y(v.Item!.Value)}{Marker(place)}"));

    /// <summary>Circle, diamond, square, triangle as on paper, around the point where the path stands.</summary>
    public static string Marker(int place) => (place % 4) switch
    {
        0 => "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
        1 => "m0 -5l5 5l-5 5l-5 -5z",
        2 => "m-4 -4h8v8h-8z",
        _ => "m0 -5l5 9h-10z",
    };

    /// <summary>The columns of one layer, each on top of the layers before it.</summary>
    public IEnumerable<(string X, string Y, string Width, string Height)> Columns(ReportSeries series)
    {
        var below = plot.Series.TakeWhile(s => s != series).ToList();
        for (var point = 0; point < series.Values.Count; point++)
        {
            if (series.Values[point] is not ({ } value and > 0)) continue;
            var from = below.Sum(s => s.Values[point] ?? 0);
            yield return (Text(Middle(point) - Step * ColumnShare / 2), Y(from + value), Text(Step * ColumnShare), Text(At(from) - At(from + value)));
        }
    }

    /// <summary>In markup "text" is Razor's own word, so the element is built by hand.</summary>
    public static MarkupString Word(string x, string y, string anchor, string text) => (MarkupString)$"<text x=\"{x}\" y=\"{y}\" dy=\"4\" text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(text)}</text>";

    private decimal Step => (Right - Left) / (decimal)Math.Max(1, plot.Points.Count);

    private decimal Middle(int point) => Left + Step * (point + .5m);

    private decimal At(int value) => Bottom - (Bottom - Top) * value / (decimal)(step * Steps);

    private static string Text(decimal at) => at.ToString("0.#", CultureInfo.InvariantCulture);
}
