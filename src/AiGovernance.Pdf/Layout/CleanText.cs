using System.Text;

namespace AiGovernance.Pdf.Layout;

/// <summary>Brings text to what can be drawn: composed letters, no control or invisible characters.</summary>
internal static class CleanText
{
    private const char SoftHyphen = '\u00AD';

    public static string Of(string text) => Of(text, softHyphens: false);

    /// <param name="softHyphens">Kept for who divides words at them.</param>
    public static string Of(string text, bool softHyphens)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var character in text.EnumerateRunes()) // half a surrogate pair comes as U+FFFD
            if (character.Value is '\n' or 0x2028 or 0x2029) clean.Append('\n');
            else if (character.Value is '\t' or 0x3000) clean.Append(' ');
            else if (!IsInvisible(character) || softHyphens && character.Value == SoftHyphen) clean.Append(character.ToString());
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Controls, soft hyphen, zero-width and direction marks, variation selectors, non-characters.</summary>
    private static bool IsInvisible(Rune c) => Rune.IsControl(c)
        || c.Value is SoftHyphen or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
            or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xFDD0 and <= 0xFDEF) or (>= 0xE0000 and <= 0xE0FFF)
        || (c.Value & 0xFFFE) == 0xFFFE;
}
