using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Layout;

/// <summary>Sets what colours, patterns and shapes mean: as many entries on a line as the width holds.</summary>
internal static class LegendLayout
{
    private const double Key = 9, AfterKey = 4, Above = 4, Between = 14;

    /// <summary>Draws the key of the entry with an index, in a square.</summary>
    public delegate void KeyPainter(Canvas canvas, int index, double x, double top, double size);

    public static IEnumerable<Piece> Of(IReadOnlyList<string> labels, Typesetter set, double left, Func<Tag?> figure, KeyPainter paint)
    {
        var style = set.Style.Running;
        var room = set.Style.SideMargin + set.Style.Width - left;
        return Lines(labels, set, style, room).Select(entries => new Piece(style.Leading + Above, (sheet, y) =>
        {
            var x = left;
            foreach (var (index, text) in entries)
            {
                var at = x;
                sheet.Mark(figure(), () => paint(sheet.Canvas, index, at, y + Above + (style.Leading - Key) / 2, Key));
                set.Painter.Draw(sheet, figure(), text, style, x + Key + AfterKey, y + Above);
                x += Advance(text);
            }
        }));
    }

    private static IEnumerable<IReadOnlyList<(int Index, Line Text)>> Lines(IReadOnlyList<string> labels, Typesetter set, TextStyle style, double room)
    {
        var line = new List<(int, Line)>();
        var used = 0.0;
        foreach (var (i, label) in labels.Index())
        {
            if (set.Break(label, style, room - Key - AfterKey) is not [var text, ..]) continue;
            if (line.Count > 0 && used + Advance(text) > room)
            {
                yield return line;
                (line, used) = ([], 0);
            }
            line.Add((i, text));
            used += Advance(text);
        }
        if (line.Count > 0) yield return line;
    }

    private static double Advance(Line text) => Key + AfterKey + text.Width + Between;
}
