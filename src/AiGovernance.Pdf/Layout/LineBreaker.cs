using System.Globalization;
using AiGovernance.Pdf.Fonts;

namespace AiGovernance.Pdf.Layout;

/// <summary>One line of text, ready to draw.</summary>
/// <param name="Width">Without the space that ends it.</param>
internal sealed record Line(IReadOnlyList<Stretch> Stretches, double Width);

/// <summary>Fills lines with words; a word that is wider than a line is divided between characters.</summary>
/// <remarks>A line that ends between words keeps a drawn space: without it text extraction runs words together.</remarks>
internal sealed class LineBreaker(FontSet fonts, TextStyle style, double width)
{
    /// <summary>Sums of widths differ in the last digits; a thousandth of a point is nothing to see.</summary>
    private const double Tolerance = 0.001;

    private readonly List<Line> lines = [];
    private readonly List<Stretch> line = [];
    private double used, ink;

    public static IReadOnlyList<Line> Break(RichText text, FontSet fonts, TextStyle style, double width)
    {
        var breaker = new LineBreaker(fonts, style, width);
        foreach (var word in Words.Of(text, fonts, style)) breaker.Add(word);
        if (breaker.line.Count > 0) breaker.End(spaced: true);
        return breaker.lines;
    }

    private void Add(Word word)
    {
        var wanted = word.Width;
        if (used > 0 && used + wanted > width + Tolerance) End(spaced: false);
        if (wanted > width + Tolerance) Divide(word);
        else foreach (var stretch in word.Stretches) Put(stretch);
        if (word.EndsLine) End(spaced: true);
        else if (word.Spaced) Space();
    }

    private void Put(Stretch stretch)
    {
        used += stretch.Width;
        ink = used;
        if (line is [.., var last] && last.Run == stretch.Run && last.Run.Chip is null)
            line[^1] = last with { Text = last.Text + stretch.Text, Width = last.Width + stretch.Width };
        else line.Add(stretch);
    }

    private void Space()
    {
        if (line.Count == 0) return;
        var last = line[^1];
        var space = fonts.Of(last.Run.Bold || style.Bold).Width(" ", style.Size);
        used += space;
        if (last.Run.Chip is null) line[^1] = last with { Text = last.Text + " ", Width = last.Width + space };
        else line.Add(new Stretch(" ", new Inline(" "), space));
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
        if (spaced && line is [.., { Text: [.., not ' '] }]) Space();
        lines.Add(new([.. line], ink));
        line.Clear();
        (used, ink) = (0, 0);
    }
}
