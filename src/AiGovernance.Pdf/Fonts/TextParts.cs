using System.Text;

namespace AiGovernance.Pdf.Fonts;

/// <summary>Goes over a text in stretches of characters that a font has, and of those that it lacks.</summary>
internal ref struct TextParts(TrueTypeFont font, ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;
    private ReadOnlySpan<char> part;
    private bool isDrawn;

    public readonly TextParts GetEnumerator() => this;

    public readonly TextPart Current => new(part, isDrawn);

    public bool MoveNext()
    {
        if (rest.IsEmpty) return false;
        if (rest.IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            part = rest;
            rest = [];
            isDrawn = true;
            return true;
        }
        var end = 0;
        foreach (var character in rest.EnumerateRunes())
        {
            var has = font.Has(character);
            if (end == 0) isDrawn = has;
            else if (has != isDrawn) break;
            end += character.Utf16SequenceLength;
        }
        part = rest[..end];
        rest = rest[end..];
        return true;
    }
}

/// <summary>A stretch of text.</summary>
/// <param name="isDrawn">False when the font lacks its characters and draws a sign in their place.</param>
internal readonly ref struct TextPart(ReadOnlySpan<char> text, bool isDrawn)
{
    public ReadOnlySpan<char> Text { get; } = text;
    public bool IsDrawn { get; } = isDrawn;

    public void Deconstruct(out ReadOnlySpan<char> text, out bool isDrawn)
    {
        text = Text;
        isDrawn = IsDrawn;
    }
}
