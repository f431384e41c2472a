using System.Globalization;
using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Sets a list: a dot or number, then the item beside it.</summary>
internal static class ListLayout
{
    private const double Indent = 16, BetweenItems = 3;

    public static IEnumerable<Piece> Of(BulletList list, Typesetter set)
    {
        yield return set.Open("L", $" /A << /O /List /ListNumbering /{(list.Numbered ? "Decimal" : "Disc")} >>");
        foreach (var (index, item) in list.Items.Index())
            foreach (var piece in Item(item, list.Numbered ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}.") : "•", set))
                yield return piece;
        yield return set.Close();
    }

    private static IEnumerable<Piece> Item(RichText item, string label, Typesetter set)
    {
        var (style, left) = (set.Style.Body, set.Style.SideMargin);
        var mark = set.Break(label, style, Indent)[0];
        var lines = set.Break(item, style, set.Style.Width - Indent);
        Tag? labelTag = null;
        yield return Piece.Step(_ =>
        {
            labelTag = set.Tags.OpenBeside(set.Tags.Open("LI"), "Lbl");
            set.Tags.Open("LBody");
        });
        foreach (var (i, piece) in set.Lines(lines.Count > 0 ? lines : [new Line([], 0)], style, left + Indent, BetweenItems).Index())
            yield return i > 0 ? piece : piece with
            {
                Draw = (sheet, y) =>
                {
                    set.Painter.Draw(sheet, labelTag, mark, style, left + 4, y);
                    set.Tags.CloseBeside(labelTag!);
                    piece.Draw(sheet, y);
                },
            };
        yield return set.Close();
        yield return set.Close();
    }
}
