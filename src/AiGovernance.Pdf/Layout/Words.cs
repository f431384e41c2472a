using System.Globalization;
using System.Text;
using AiGovernance.Pdf.Fonts;

namespace AiGovernance.Pdf.Layout;

/// <summary>What cannot be divided at a line end: one word, in one or more runs.</summary>
/// <param name="Spaced">A space follows.</param>
/// <param name="EndsLine">The text itself asks for a new line after it.</param>
internal sealed record Word(Stretch[] Stretches, bool Spaced, bool EndsLine)
{
    /// <summary>Drawn when the line ends here and the word goes on; null when nothing is.</summary>
    public Stretch? Hyphen { get; init; }

    public double Width { get; } = Sum(Stretches);

    /// <summary>With its hyphen.</summary>
    public double Room => Width + (Hyphen?.Width ?? 0);

    private static double Sum(Stretch[] stretches)
    {
        var width = 0.0;
        foreach (var stretch in stretches) width += stretch.Width;
        return width;
    }
}

/// <summary>Characters of one run, measured.</summary>
internal readonly record struct Stretch(string Text, Inline Run, double Width);

/// <summary>Cuts text into words where a line may end.</summary>
internal sealed class Words(FontSet fonts, TextStyle style)
{
    private const char SoftHyphen = '\u00AD';

    private readonly List<Word> words = [];
    private readonly List<Stretch> open = [];

    public static List<Word> Of(RichText text, FontSet fonts, TextStyle style)
    {
        var cutter = new Words(fonts, style);
        foreach (var run in text.Runs) cutter.Take(run);
        cutter.Close(spaced: false);
        return cutter.words;
    }

    private void Take(Inline run)
    {
        var text = CleanText.Of(run.Text, softHyphens: run.Chip is null);
        if (run.Chip is not null)
        {
            var word = run with { Text = text.Replace('\n', ' ') };
            open.Add(new(word.Text, word, ChipPainter.Width(word, fonts, style)));
            return;
        }
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (' ' or '\n' or SoftHyphen) && !MayEndAfter(text, i)) continue;
            var end = text[i] is ' ' or '\n' or SoftHyphen ? i : i + 1;
            Keep(text[start..end], run);
            if (text[i] == SoftHyphen) CloseDivided(run);
            else Close(text[i] == ' ', text[i] == '\n');
            start = i + 1;
        }
        Keep(text[start..], run);
    }

    private void Keep(string text, Inline run)
    {
        if (text.Length > 0) open.Add(new(text, run, fonts.Of(run.Bold || style.Bold).Width(text, style.Size)));
    }

    /// <summary>What is read back is the soft hyphen, so that searching finds the whole word.</summary>
    private void CloseDivided(Inline run)
    {
        if (open.Count == 0) return;
        const string hyphen = "\u00AD";
        words.Add(new([.. open], false, false) { Hyphen = new(hyphen, run, fonts.Of(run.Bold || style.Bold).Width(hyphen, style.Size)) });
        open.Clear();
    }

    private void Close(bool spaced, bool endsLine = false)
    {
        if (open.Count > 0 || endsLine) words.Add(new([.. open], spaced, endsLine));
        else if (spaced && words is [.., { Spaced: false, EndsLine: false } last]) words[^1] = last with { Spaced = true };
        open.Clear();
    }

    /// <summary>After a hyphen or slash between letters, and after each character of scripts without spaces.</summary>
    private static bool MayEndAfter(string text, int i)
    {
        const char firstEastAsian = '\u2E80', lastEastAsian = '\uD7FF';
        if (i + 1 >= text.Length) return false;
        if (text[i] is >= firstEastAsian and <= lastEastAsian) return CharUnicodeInfo.GetUnicodeCategory(text[i + 1]) is UnicodeCategory.OtherLetter;
        return text[i] is '-' or '/' && i > 0 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
    }
}
