using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Sets a chart of bars: label, bar and number in each row, then the scale and the legend.</summary>
internal sealed class BarsLayout(Bars bars, Typesetter set)
{
    private const double Above = 8, RowGap = 6, BarHeight = 10, LabelShare = .26, FigureShare = .12;

    private readonly TextStyle style = set.Style.TableText;
    private readonly TextStyle small = set.Style.Running;
    private Tag? figure;

    private PdfStyle Page => set.Style;
    private double BarLeft => Page.SideMargin + Page.Width * LabelShare;
    private double BarWidth => Page.Width * (1 - LabelShare - FigureShare);
    private int Maximum => bars.Maximum > 0 ? bars.Maximum : bars.Rows.Select(r => r.Parts.Sum(p => p.Value)).DefaultIfEmpty().Max();

    public IEnumerable<Piece> Pieces()
    {
        foreach (var piece in Caption()) yield return piece;
        var rows = bars.Rows.Select(Row).ToList();
        if (bars.Ticks.Count > 0) rows.Add(Scale());
        rows.AddRange(LegendLayout.Of([.. bars.Legend.Select(l => l.Label)], set, BarLeft, () => figure,
            (canvas, i, x, y, size) => BarPainter.Part(canvas, bars.Legend[i].Colour, bars.Legend[i].Pattern, x, y, size, size - 1)));
        var height = rows.Sum(r => r.Height);
        yield return Piece.Step(_ => figure = set.Tags.Open("Figure"));
        foreach (var (i, row) in rows.Index())
            yield return row with
            {
                Before = i == 0 ? (bars.Caption is null ? Above : 3) : 0,
                Draw = (sheet, y) =>
                {
                    if (i == 0) figure!.Attributes = FigureTag.Attributes(bars.Alt, Page, Page.SideMargin, y, Page.Width, Math.Min(height, Page.PageHeight - y));
                    row.Draw(sheet, y);
                },
            };
        yield return set.Close();
    }

    private IEnumerable<Piece> Caption()
    {
        if (bars.Caption is null) yield break;
        yield return set.Open("P");
        var look = style with { Colour = Page.Muted.Colour };
        foreach (var line in set.Lines(set.Break(bars.Caption, look, Page.Width), look, Page.SideMargin, Above, keepWithNext: true)) yield return line;
        yield return set.Close();
    }

    private Piece Row(Bar bar)
    {
        var label = set.Break(bar.Label, style, Page.Width * LabelShare - 8);
        var number = set.Break(bar.Figure, style, Page.Width * FigureShare - 6);
        var height = Math.Max(1, Math.Max(label.Count, number.Count)) * style.Leading + RowGap;
        return new Piece(height, (sheet, y) =>
        {
            foreach (var (i, line) in label.Index()) set.Painter.Draw(sheet, figure, line, style, Page.SideMargin, y + RowGap / 2 + i * style.Leading);
            var top = y + RowGap / 2 + (style.Leading - BarHeight) / 2;
            sheet.Mark(figure, () =>
            {
                sheet.Canvas.FillBox(Page.HeadFill, BarLeft, top, BarWidth, BarHeight);
                BarPainter.Draw(sheet.Canvas, bar.Parts, Maximum, BarLeft, top, BarWidth, BarHeight);
                foreach (var tick in bars.Ticks) sheet.Canvas.Line(Page.Ink, 1, TickX(tick), top - 2, TickX(tick), top + BarHeight + 2);
            });
            foreach (var (i, line) in number.Index())
                set.Painter.Draw(sheet, figure, line, style, Page.SideMargin + Page.Width - line.Width, y + RowGap / 2 + i * style.Leading);
        });
    }

    private double TickX(Tick tick) => BarLeft + BarWidth * Math.Clamp(tick.At, 0, Maximum) / Math.Max(1, Maximum);

    private Piece Scale() => new(small.Leading + 2, (sheet, y) =>
    {
        foreach (var tick in bars.Ticks)
            foreach (var line in set.Break(tick.Label, small, BarWidth).Take(1))
                set.Painter.Draw(sheet, figure, line, small, Math.Min(TickX(tick) - 2, BarLeft + BarWidth - line.Width), y);
    });
}
