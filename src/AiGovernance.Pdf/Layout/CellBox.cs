using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>A cell of a table with its lines broken to its column.</summary>
internal sealed record CellBox(IReadOnlyList<Line> Lines, CellBar? Bar, TextStyle Style, double X, double Width, bool Right)
{
    private const double BarHeight = 8;

    public double Height => Lines.Count * Style.Leading + (Bar is null ? 0 : Math.Max(BarHeight, Lines.Count == 0 ? Style.Leading : BarHeight));

    public void Draw(Sheet sheet, Tag? tag, Typesetter set, double top)
    {
        for (var i = 0; i < Lines.Count; i++) DrawLine(sheet, tag, set, i, top + i * Style.Leading);
        if (Bar is not null) DrawBar(sheet, tag, set, top + Lines.Count * Style.Leading + (Lines.Count == 0 ? (Style.Leading - BarHeight) / 2 : 0));
    }

    public void DrawLine(Sheet sheet, Tag? tag, Typesetter set, int index, double top)
    {
        var line = Lines[index];
        set.Painter.Draw(sheet, tag, line, Style, Right ? X + Width - line.Width : X, top);
    }

    private void DrawBar(Sheet sheet, Tag? tag, Typesetter set, double top)
    {
        if (tag is null) return;
        var figure = set.Tags.OpenBeside(tag, "Figure", FigureTag.Attributes(Bar!.Alt, set.Style, X, top, Width, BarHeight));
        sheet.Mark(figure, () => BarPainter.Draw(sheet.Canvas, Bar.Parts, Bar.Parts.Sum(p => p.Value), X, top, Width, BarHeight));
        set.Tags.CloseBeside(figure);
    }
}
