using System.Globalization;
using System.Text;
using AiGovernance.Pdf.Fonts;

namespace AiGovernance.Pdf.Layout;

/// <summary>One line of text, ready to draw.</summary>
/// <param name="Width">Without the space that ends it.</param>
internal sealed record Line(Stretch[] Stretches, double Width);

/// <summary>Fills lines with words; a word that is wider than a line is divided between characters.</summary>
/// <remarks>A line that ends between words keeps a drawn space: without it text extraction runs words together.</remarks>
internal sealed class LineBreaker(FontSet fonts, TextStyle style, double width)
{
    /// <summary>Sums of widths differ in the last digits; a thousandth of a point is nothing to see.</summary>
    private const double Tolerance = 0.001;

    private readonly List<Line> lines = [];
    private readonly List<Stretch> line = [];
    private readonly StringBuilder open = new();
    private Inline? openRun;
    private double openWidth, used, ink;
    private Stretch? hyphen;

    public static IReadOnlyList<Line> Break(RichText text, FontSet fonts, TextStyle style, double width)
    {
        if (SingleLine.Of(text, fonts, style, width) is { } whole) return [whole];
        var breaker = new LineBreaker(fonts, style, width);
        foreach (var word in Words.Of(text, fonts, style)) breaker.Add(word);
        if (breaker.openRun is not null) breaker.End(spaced: true);
        return breaker.lines;
    }

    private void Add(Word word)
    {
        if (used > 0 && used + word.Room > width + Tolerance) EndDivided();
        if (word.Width > width + Tolerance) Divide(word);
        else foreach (var stretch in word.Stretches) Put(stretch);
        hyphen = word.Hyphen;
        if (word.EndsLine) End(spaced: true);
        else if (word.Spaced) Space();
    }

    private void EndDivided()
    {
        if (hyphen is { } divided) Put(divided);
        End(spaced: false);
    }

    private void Put(Stretch stretch)
    {
        used += stretch.Width;
        ink = used;
        if (openRun is null || openRun.Chip is not null || openRun != stretch.Run) CloseStretch();
        openRun = stretch.Run;
        openWidth += stretch.Width;
        open.Append(stretch.Text);
    }

    private void Space()
    {
        if (openRun is null) return;
        var space = fonts.Of(openRun.Bold || style.Bold).Width(" ", style.Size);
        used += space;
        openWidth += space;
        open.Append(' ');
    }

    private void CloseStretch()
    {
        if (openRun is not null) line.Add(new(open.ToString(), openRun, openWidth));
        open.Clear();
        (openRun, openWidth) = (null, 0);
    }

    private void Divide(Word word)
    {
        foreach (var stretch in word.Stretches)
            for (var at = 0; at < stretch.Text.Length;)
            {
                var length = StringInfo.GetNextTextElementLength(stretch.Text.AsSpan(at));
                var text = stretch.Text.Substring(at, length);
                var wide = stretch.Run.Chip is null ? fonts.Of(stretch.Run.Bold || style.Bold).Width(text, style.Size) : stretch.Width;
                if (stretch.Run.Chip is not null) (text, length) = (stretch.Text, stretch.Text.Length);
                if (used > 0 && used + wide > width + Tolerance) End(spaced: false);
                Put(new(text, stretch.Run, wide));
                at += length;
            }
    }

    private void End(bool spaced)
    {
        if (spaced && open.Length > 0 && open[^1] != ' ') Space();
        CloseStretch();
        lines.Add(new([.. line], ink));
        line.Clear();
        (used, ink) = (0, 0);
    }
}
