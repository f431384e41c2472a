using AiGovernance.Pdf.Fonts;

namespace AiGovernance.Pdf.Layout;

/// <summary>Most cells hold one run of a few words that has room on one line: it need not be cut into words for that.</summary>
internal static class SingleLine
{
    /// <summary>Null when it takes more than this to know the line.</summary>
    public static Line? Of(RichText text, FontSet fonts, TextStyle style, double width)
    {
        if (text.Runs is not [var run] || !IsPlain(run.Text)) return null;
        var font = fonts.Of(run.Bold || style.Bold);
        var ink = run.Chip is null ? font.Width(run.Text, style.Size) : ChipPainter.Width(run, fonts, style);
        return ink > width ? null : new([new(run.Text + " ", run, ink + font.Width(" ", style.Size))], ink);
    }

    /// <summary>Words of plain letters with one space between them: nothing to clean, nothing that ends a line.</summary>
    private static bool IsPlain(string text) => text is [not ' ', ..] and [.., not ' '] && text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 && !text.Contains("  ", StringComparison.Ordinal);
}
