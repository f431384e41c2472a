using System.Buffers;

namespace AiGovernance.UseCases.Import;

/// <summary>Makes the text of a cell safe to store and show, and comparable. Formulas are plain text here; exports neutralise them (UC-6).</summary>
public static class CellText
{
    private const char Replacement = '\uFFFD';

    // C0 but tab and line feed, DEL, C1, and the marks that turn the direction of text: a title could pretend to be another one.
    private static readonly SearchValues<char> Harmful = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n')),
         .. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"]);

    /// <summary>Trimmed (no-break spaces too), line breaks as line feeds, control characters visibly replaced.</summary>
    public static string Clean(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (!trimmed.ContainsAny(Harmful)) return trimmed.Length == text.Length ? text : trimmed.ToString();

        var unified = trimmed.ToString().ReplaceLineEndings("\n").ToCharArray();
        for (int at, from = 0; (at = unified.AsSpan(from).IndexOfAny(Harmful)) >= 0; from += at + 1)
            unified[from + at] = Replacement;
        return new string(unified);
    }

    /// <summary>Clean text on one line: every run of white space is one space.</summary>
    public static string OneLine(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>At most so many UTF-16 units, ending in an ellipsis when cut, never through the middle of a character.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
