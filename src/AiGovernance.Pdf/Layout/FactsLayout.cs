using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Sets facts as a table of two columns with hairlines between the rows.</summary>
internal static class FactsLayout
{
    private const double Above = 8, PadY = 4, KeyShare = .24;

    public static IEnumerable<Piece> Of(KeyValues facts, Typesetter set)
    {
        yield return set.Open("Table");
        foreach (var (i, row) in facts.Rows.Index())
            foreach (var piece in RowPieces(row, set, i == 0 ? Above : 0, isLast: i == facts.Rows.Count - 1)) yield return piece;
        yield return set.Close();
    }

    private static IEnumerable<Piece> RowPieces(KeyValue row, Typesetter set, double before, bool isLast)
    {
        var (page, style) = (set.Style, set.Style.Facts);
        var (left, split) = (page.SideMargin, page.Width * KeyShare);
        CellBox[] boxes =
        [
            new(set.Break(row.Key, style, split - 8), null, style with { Colour = page.Muted.Colour }, left, split - 8, false),
            new(set.Break(row.Value, style, page.Width - split), null, style, left + split, page.Width - split, false),
        ];
        var tags = new RowTags(set, [new Column("", NamesRow: true), new Column("")], isHead: false);
        yield return tags.Open();
        var count = boxes.Max(b => b.Parts);
        var isWhole = count * style.Leading + 2 * PadY <= set.BodyHeight;
        for (var i = 0; i < count; i++)
        {
            var (index, above, below) = (i, i == 0 ? PadY : 0, i == count - 1 ? PadY : 0);
            yield return new Piece(above + style.Leading + below, (sheet, y) =>
            {
                foreach (var (c, box) in boxes.Index()) box.DrawPart(sheet, tags[c], set, index, y + above);
                var bottom = y + above + style.Leading + below;
                if (below > 0 && !isLast) sheet.Artifact(() => sheet.Canvas.Line(page.Line, .5, left, bottom, left + page.Width, bottom));
            })
            { Before = i == 0 ? before : 0, KeepWithNext = isWhole && i < count - 1 };
        }
        yield return tags.Close();
    }
}
