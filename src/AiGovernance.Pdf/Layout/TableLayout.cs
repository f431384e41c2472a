using AiGovernance.Pdf.Output;
using static System.FormattableString;

namespace AiGovernance.Pdf.Layout;

/// <summary>Sets a table. Rows stay whole unless one is higher than a page; the head repeats on each page.</summary>
internal sealed class TableLayout
{
    private const double PadX = 5, PadY = 3.4, Above = 10;

    private readonly Table table;
    private readonly Typesetter set;
    private readonly IReadOnlyList<double> widths;
    private readonly TextStyle boldText;

    public TableLayout(Table table, Typesetter set)
    {
        (this.table, this.set) = (table, set);
        if (table.Total is { } total) Check(total);
        boldText = set.Style.TableText with { Bold = true };
        widths = ColumnWidths.Of(table, set, PadX);
    }

    private PdfStyle Page => set.Style;

    public IEnumerable<Piece> Pieces()
    {
        yield return set.Open("Table", table.Summary.Length == 0 ? "" : $" /A << /O /Table /Summary {Syntax.Text(table.Summary)} >>");
        foreach (var piece in Caption()) yield return piece;
        var tags = new RowTags(set, table.Columns, isHead: true);
        var head = Boxes(new Row([.. table.Columns.Select(c => new Cell(c.Title))]), bold: true);
        var height = Height(head);
        yield return tags.Open();
        yield return new Piece(height, (sheet, y) => DrawHead(sheet, head, tags, height, y)) { Before = table.Caption is null ? Above : 3, KeepWithNext = true };
        yield return tags.Close();

        var repeat = Repeat(head, height);
        foreach (var (i, row) in table.Rows.Index())
            foreach (var piece in RowPieces(row, repeat, isTotal: false, keep: i == table.Rows.Count - 1 && table.Total is not null))
                yield return piece;
        if (table.Total is not null)
            foreach (var piece in RowPieces(table.Total, repeat, isTotal: true, keep: false)) yield return piece;
        yield return set.Close();
    }

    private IEnumerable<Piece> Caption()
    {
        if (table.Caption is null) yield break;
        yield return set.Open("Caption");
        var style = Page.Muted with { Size = Page.TableText.Size, Leading = Page.TableText.Leading };
        foreach (var line in set.Lines(set.Break(table.Caption, style, Page.Width), style, Page.SideMargin, Above, keepWithNext: true)) yield return line;
        yield return set.Close();
    }

    private IEnumerable<Piece> RowPieces(Row row, Piece head, bool isTotal, bool keep)
    {
        var (boxes, tags) = (Boxes(row, isTotal), new RowTags(set, table.Columns, isHead: false));
        var height = Height(boxes);
        yield return tags.Open();
        if (height <= set.BodyHeight - head.Height)
            yield return new Piece(height, (sheet, y) => DrawRow(sheet, boxes, tags, isTotal, y, height)) { Repeat = head, KeepWithNext = keep };
        else
            foreach (var slice in Slices(boxes, tags)) yield return slice with { Repeat = head with { Height = head.Height + PadY } };
        yield return tags.Close();
    }

    /// <summary>One line of each cell at a time, so that a row higher than a page goes on where the page ends.</summary>
    private IEnumerable<Piece> Slices(IReadOnlyList<CellBox> boxes, RowTags tags)
    {
        var count = boxes.Max(b => b.Parts);
        for (var i = 0; i < count; i++)
        {
            var (index, isLast, above) = (i, i == count - 1, i == 0 ? PadY : 0);
            var height = above + Page.TableText.Leading + (isLast ? PadY : 0);
            yield return new Piece(height, (sheet, y) =>
            {
                foreach (var box in boxes) Fill(sheet, box, y, height);
                foreach (var (c, box) in boxes.Index()) box.DrawPart(sheet, tags[c], set, index, y + above);
                if (isLast) Rule(sheet, Page.Line, .5, y + height);
            });
        }
    }

    private Piece Repeat(IReadOnlyList<CellBox> head, double height)
    {
        var look = (Page, string.Join('\n', head.Select(b => Invariant($"{b.X} {b.Width} {b.Right} {string.Concat(b.Lines.SelectMany(l => l.Stretches).Select(s => s.Text))}"))));
        return new Piece(height, (sheet, y) => sheet.Repeated(look, 0, y, Page.PageWidth, height, () => DrawHead(sheet, head, null, height, 0)));
    }

    private void DrawHead(Sheet sheet, IReadOnlyList<CellBox> head, RowTags? tags, double height, double y)
    {
        sheet.Artifact(() => sheet.Canvas.FillBox(Page.HeadFill, Page.SideMargin, y, Page.Width, height));
        foreach (var (c, box) in head.Index()) box.Draw(sheet, tags?[c], set, y + PadY);
    }

    private void DrawRow(Sheet sheet, IReadOnlyList<CellBox> boxes, RowTags tags, bool isTotal, double y, double height)
    {
        if (isTotal) Rule(sheet, Page.StrongLine, 1, y);
        foreach (var box in boxes) Fill(sheet, box, y, height);
        for (var c = 0; c < boxes.Count; c++) boxes[c].Draw(sheet, tags[c], set, y + PadY);
        if (!isTotal) Rule(sheet, Page.Line, .5, y + height);
    }

    private static void Fill(Sheet sheet, CellBox box, double y, double height)
    {
        if (box.Fill is not { } fill) return;
        sheet.Begin(null);
        sheet.Canvas.FillBox(fill, box.X - PadX, y, box.Width + 2 * PadX, height);
        sheet.End(null);
    }

    private void Rule(Sheet sheet, Rgb colour, double line, double y)
    {
        sheet.Begin(null);
        sheet.Canvas.Line(colour, line, Page.SideMargin, y, Page.SideMargin + Page.Width, y);
        sheet.End(null);
    }

    private IReadOnlyList<CellBox> Boxes(Row row, bool bold)
    {
        Check(row);
        var (x, style) = (Page.SideMargin, bold ? boldText : Page.TableText);
        var boxes = new CellBox[row.Cells.Count];
        for (var i = 0; i < boxes.Length; i++)
        {
            var (cell, room) = (row.Cells[i], widths[i] + Beside(row, i) - 2 * PadX);
            boxes[i] = new(set.Break(cell.Text, style, room), cell.Bar, style, x + PadX, room, table.Columns[i].Figures) { Fill = cell.Fill };
            x += widths[i];
        }
        return boxes;
    }

    private void Check(Row row)
    {
        if (row.Cells.Count != table.Columns.Count) throw new ArgumentException($"A row has {row.Cells.Count} cells for {table.Columns.Count} columns.", nameof(row));
    }

    /// <summary>Words of a total may run on over the empty cells beside them.</summary>
    private double Beside(Row row, int column) => row != table.Total || table.Columns[column].Figures || row.Cells[column].IsEmpty ? 0
        : row.Cells.Index().Skip(column + 1).TakeWhile(c => c.Item.IsEmpty).Sum(c => widths[c.Index]);

    private static double Height(IReadOnlyList<CellBox> boxes)
    {
        var highest = 0.0;
        for (var i = 0; i < boxes.Count; i++) highest = Math.Max(highest, boxes[i].Height);
        return highest + 2 * PadY;
    }
}
