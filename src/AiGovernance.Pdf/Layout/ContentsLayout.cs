using System.Globalization;
using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Sets the list of sections: title on the left, page on the right, the whole row a link.</summary>
internal static class ContentsLayout
{
    private const double Indent = 14, PadY = 3, NumberRoom = 32, Above = 4;

    public static IEnumerable<Piece> Of(Contents contents, Typesetter set)
    {
        yield return set.Open("TOC");
        foreach (var (i, place) in Entries(contents, set).Index())
        {
            yield return set.Open("TOCI");
            yield return set.Open("Reference");
            yield return Entry(place, set) with { Before = i == 0 ? Above : 0 };
            yield return set.Close();
            yield return set.Close();
        }
        yield return set.Close();
    }

    private static IEnumerable<Place> Entries(Contents contents, Typesetter set) =>
        set.Map.Headings.Where(h => h.InContents && h.Depth <= contents.Depth);

    private static Piece Entry(Place place, Typesetter set)
    {
        var (page, style) = (set.Style, set.Style.Facts);
        var x = page.SideMargin + Indent * (place.Depth - 1);
        var room = page.SideMargin + page.Width - x - NumberRoom;
        var title = set.Break(new Inline(place.Title, Colour: page.Accent), style, room);
        var number = set.Break(place.Page.ToString(CultureInfo.InvariantCulture), style, NumberRoom)[0];
        var height = title.Count * style.Leading + 2 * PadY;
        return new Piece(height, (sheet, y) =>
        {
            var link = set.Tags.OpenBeside(set.Tags.Current, "Link");
            foreach (var (i, line) in title.Index()) set.Painter.Draw(sheet, link, line, style, x, y + PadY + i * style.Leading);
            var right = page.SideMargin + page.Width;
            set.Painter.Draw(sheet, link, number, style, right - number.Width, y + PadY + (title.Count - 1) * style.Leading);
            sheet.Link(link, $"/Dest {set.Targets.Destination(place)}", place.Title, x, y, right - x, height);
            set.Tags.CloseBeside(link);
            sheet.Artifact(() => sheet.Canvas.Line(page.Line, .5, page.SideMargin, y + height, right, y + height));
        });
    }
}
