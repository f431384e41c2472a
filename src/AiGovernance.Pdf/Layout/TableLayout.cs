using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Sets a table. Rows stay whole unless one is higher than a page; the head repeats on each page.</summary>
internal sealed class TableLayout
{
    private const double PadX = 5, PadY = 3.4, Above = 10;

    private readonly Table table;
    private readonly Typesetter set;
    private readonly IReadOnlyList<double> widths;

    public TableLayout(Table table, Typesetter set)
    {
        (this.table, this.set) = (table, set);
        if (table.Rows.Append(table.Total).FirstOrDefault(r => r is not null && r.Cells.Count != table.Columns.Count) is { } odd)
            throw new ArgumentException($"A row has {odd.Cells.Count} cells for {table.Columns.Count} columns.", nameof(table));
        widths = ColumnWidths.Of(table, set, PadX);
    }

    private PdfStyle Page => set.Style;

    public IEnumerable<Piece> Pieces()
    {
        yield return set.Open("Table");
        foreach (var piece in Caption()) yield return piece;
        var tags = new RowTags(set, table.Columns, isHead: true);
        var head = Boxes(new Row([.. table.Columns.Select(c => new Cell(c.Title))]), bold: true);
        var height = Height(head);
        yield return tags.Open();
        yield return new Piece(height, (sheet, y) => DrawHead(sheet, head, tags, height, y)) { Before = table.Caption is null ? Above : 3, KeepWithNext = true };
        yield return tags.Close();

        var repeat = new Piece(height, (sheet, y) => DrawHead(sheet, head, null, height, y));
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
        yield return tags.Open();
        if (Height(boxes) <= set.BodyHeight - head.Height)
            yield return new Piece(Height(boxes), (sheet, y) => DrawRow(sheet, boxes, tags, isTotal, y)) { Repeat = head, KeepWithNext = keep };
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
                foreach (var (c, box) in boxes.Index()) box.DrawPart(sheet, tags[c], set, index, y + above);
                if (isLast) Rule(sheet, Page.Line, .5, y + height);
            });
        }
    }

    private void DrawHead(Sheet sheet, IReadOnlyList<CellBox> head, RowTags? tags, double height, double y)
    {
        sheet.Artifact(() => sheet.Canvas.FillBox(Page.HeadFill, Page.SideMargin, y, Page.Width, height));
        foreach (var (c, box) in head.Index()) box.Draw(sheet, tags?[c], set, y + PadY);
    }

    private void DrawRow(Sheet sheet, IReadOnlyList<CellBox> boxes, RowTags tags, bool isTotal, double y)
    {
        if (isTotal) Rule(sheet, Page.StrongLine, 1, y);
        foreach (var (c, box) in boxes.Index()) box.Draw(sheet, tags[c], set, y + PadY);
        if (!isTotal) Rule(sheet, Page.Line, .5, y + Height(boxes));
    }

    private void Rule(Sheet sheet, Rgb colour, double line, double y) =>
        sheet.Artifact(() => sheet.Canvas.Line(colour, line, Page.SideMargin, y, Page.SideMargin + Page.Width, y));

    private IReadOnlyList<CellBox> Boxes(Row row, bool bold)
    {
        var x = Page.SideMargin;
        var boxes = new List<CellBox>();
        foreach (var (i, cell) in row.Cells.Index())
        {
            var (style, room) = (Page.TableText with { Bold = bold }, widths[i] + Beside(row, i) - 2 * PadX);
            boxes.Add(new(set.Break(cell.Text, style, room), cell.Bar, style, x + PadX, room, table.Columns[i].Figures));
            x += widths[i];
        }
        return boxes;
    }

    /// <summary>Words of a total may run on over the empty cells beside them.</summary>
    private double Beside(Row row, int column) => row != table.Total || table.Columns[column].Figures || row.Cells[column].IsEmpty ? 0
        : row.Cells.Index().Skip(column + 1).TakeWhile(c => c.Item.IsEmpty).Sum(c => widths[c.Index]);

    private static double Height(IReadOnlyList<CellBox> boxes) => boxes.Max(b => b.Height) + 2 * PadY;
}
