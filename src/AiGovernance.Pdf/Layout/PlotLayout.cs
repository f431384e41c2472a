using System.Globalization;
using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Sets lines or stacked columns over points in time: scale on the left, names of the points below, then the legend.</summary>
internal sealed class PlotLayout
{
    private const double Above = 8, Height = 132, ScaleRoom = 30, ToNames = 4, MarkerSize = 5.5, ColumnShare = .62;

    private readonly Plot plot;
    private readonly Typesetter set;
    private readonly IReadOnlyList<int> scale;
    private readonly TextStyle small;
    private Tag? figure;

    public PlotLayout(Plot plot, Typesetter set)
    {
        if (plot.Series.FirstOrDefault(s => s.Values.Count != plot.Points.Count) is { } odd)
            throw new ArgumentException($"{odd.Label} has {odd.Values.Count} values for {plot.Points.Count} points.", nameof(plot));
        (this.plot, this.set, small) = (plot, set, set.Style.Running);
        scale = PlotScale.To(plot.Limits.Select(l => l.At).Append(plot.Kind is PlotKind.Stacks
            ? Enumerable.Range(0, plot.Points.Count).Select(p => plot.Series.Sum(s => s.Values[p] ?? 0)).DefaultIfEmpty().Max()
            : plot.Series.SelectMany(s => s.Values).Max() ?? 0).Max());
    }

    private PdfStyle Page => set.Style;
    private double Left => Page.SideMargin + ScaleRoom;
    private double Step => (Page.Width - ScaleRoom) / Math.Max(1, plot.Points.Count);

    public IEnumerable<Piece> Pieces()
    {
        if (plot.Caption is not null)
        {
            yield return set.Open("P");
            var look = Page.TableText with { Colour = Page.Muted.Colour };
            foreach (var line in set.Lines(set.Break(plot.Caption, look, Page.Width), look, Page.SideMargin, Above, keepWithNext: true)) yield return line;
            yield return set.Close();
        }
        var legend = LegendLayout.Of([.. plot.Series.Select(s => s.Label)], set, Left, () => figure, Key).ToList();
        var whole = Height + ToNames + small.Leading;
        yield return Piece.Step(_ => figure = set.Tags.Open("Figure"));
        yield return new Piece(whole, (sheet, y) =>
        {
            figure!.Attributes = FigureTag.Attributes(plot.Alt, Page, Page.SideMargin, y, Page.Width, whole + legend.Sum(l => l.Height));
            Draw(sheet, y);
        })
        { Before = plot.Caption is null ? Above : 5, KeepWithNext = legend.Count > 0 };
        foreach (var (i, line) in legend.Index()) yield return line with { KeepWithNext = i < legend.Count - 1 };
        yield return set.Close();
    }

    private void Draw(Sheet sheet, double top)
    {
        foreach (var value in scale)
        {
            sheet.Mark(figure, () => sheet.Canvas.Line(value == 0 ? Page.StrongLine : Page.Line, .5, Left, Y(top, value), Page.SideMargin + Page.Width, Y(top, value)));
            Label(sheet, value.ToString(CultureInfo.InvariantCulture), Left - ToNames, Y(top, value) - small.Leading / 2, share: 1);
        }
        Names(sheet, top + Height + ToNames);
        if (plot.Kind is PlotKind.Stacks) Stacks(sheet, top);
        else foreach (var series in plot.Series) Line(sheet, series, top);
        foreach (var limit in plot.Limits)
        {
            sheet.Mark(figure, () => sheet.Canvas.Path(Page.Ink, .8, [(Left, Y(top, limit.At)), (Page.SideMargin + Page.Width, Y(top, limit.At))], "3 2"));
            Label(sheet, limit.Label, Page.SideMargin + Page.Width, Y(top, limit.At) - small.Leading, share: 1);
        }
    }

    /// <summary>As many names as have room beside each other.</summary>
    private void Names(Sheet sheet, double top)
    {
        var widest = plot.Points.Select(p => set.Fonts.Of(false).Width(p, small.Size)).DefaultIfEmpty().Max() + 6;
        var every = Math.Max(1, (int)Math.Ceiling(widest / Step));
        for (var i = 0; i < plot.Points.Count; i += every) Label(sheet, plot.Points[i], X(i), top, share: .5);
    }

    private void Stacks(Sheet sheet, double top) => sheet.Mark(figure, () =>
    {
        for (var point = 0; point < plot.Points.Count; point++)
        {
            var below = 0;
            foreach (var series in plot.Series.Where(s => s.Values[point] > 0))
            {
                var (from, to) = (Y(top, below), Y(top, below += series.Values[point]!.Value));
                BarPainter.Part(sheet.Canvas, series.Colour, series.Pattern, X(point) - Step * ColumnShare / 2, to, Step * ColumnShare, Math.Max(.5, from - to - .8));
            }
        }
    });

    /// <summary>A line ends where nothing is known and begins again after it.</summary>
    private void Line(Sheet sheet, Series series, double top) => sheet.Mark(figure, () =>
    {
        var run = new List<(double X, double Y)>();
        for (var point = 0; point <= plot.Points.Count; point++)
            if (point < plot.Points.Count && series.Values[point] is { } value) run.Add((X(point), Y(top, value)));
            else
            {
                if (run.Count > 1) sheet.Canvas.Path(series.Colour, 1.4, run, series.Pattern is Pattern.Dashed ? "4 2" : "");
                foreach (var (x, y) in run) Marker(sheet.Canvas, series, x, y);
                run.Clear();
            }
    });

    private static void Marker(Canvas canvas, Series series, double x, double y) =>
        ShapePainter.Draw(canvas, series.Marker, series.Colour, Rgb.White, x - MarkerSize / 2, y - MarkerSize / 2, MarkerSize);

    private void Key(Canvas canvas, int index, double x, double top, double size)
    {
        var series = plot.Series[index];
        if (plot.Kind is PlotKind.Stacks)
        {
            BarPainter.Part(canvas, series.Colour, series.Pattern, x, top, size, size - 1);
            return;
        }
        canvas.Path(series.Colour, 1.4, [(x - 2, top + size / 2), (x + size + 2, top + size / 2)], series.Pattern is Pattern.Dashed ? "4 2" : "");
        Marker(canvas, series, x + size / 2, top + size / 2);
    }

    private void Label(Sheet sheet, string text, double x, double top, double share)
    {
        foreach (var line in set.Break(text, small, Page.Width).Take(1)) set.Painter.Draw(sheet, figure, line, small, x - line.Width * share, top);
    }

    private double X(int point) => Left + Step * (point + .5);

    private double Y(double top, int value) => top + Height * (1 - value / (double)scale[^1]);
}
