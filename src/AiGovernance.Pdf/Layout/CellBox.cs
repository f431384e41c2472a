using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>A cell of a table with its lines broken to its column.</summary>
internal sealed record CellBox(IReadOnlyList<Line> Lines, CellBar? Bar, TextStyle Style, double X, double Width, bool Right)
{
    private const double BarHeight = 8;

    public Rgb? Fill { get; init; }

    public double Height => Lines.Count * Style.Leading + (Bar is null ? 0 : Math.Max(BarHeight, Lines.Count == 0 ? Style.Leading : BarHeight));

    /// <summary>Its lines, and the bar after them.</summary>
    public int Parts => Lines.Count + (Bar is null ? 0 : 1);

    public void Draw(Sheet sheet, Tag? tag, Typesetter set, double top)
    {
        for (var i = 0; i < Parts; i++) DrawPart(sheet, tag, set, i, top + i * Style.Leading);
    }

    public void DrawPart(Sheet sheet, Tag? tag, Typesetter set, int index, double top)
    {
        if (index >= Lines.Count)
        {
            if (index < Parts) DrawBar(sheet, tag, set, top + (Lines.Count == 0 ? (Style.Leading - BarHeight) / 2 : 0));
            return;
        }
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
