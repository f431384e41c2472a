using System.Security.Cryptography;
using System.Text;
using AiGovernance.Pdf.Output;

namespace AiGovernance.Pdf.Fonts;

/// <summary>
/// One font inside one document. Each character gets a code of its own in the order of first use, so that two
/// characters that the font lacks look the same and are still copied and searched as what they are.
/// </summary>
internal sealed class EmbeddedFont(TrueTypeFont font, string name)
{
    private readonly ushort[] common = new ushort[TrueTypeFont.Common];
    private readonly Dictionary<Rune, ushort> codes = [];
    private readonly List<Rune> characters = [];

    /// <summary>Its name in the resources of each page.</summary>
    public string Name => name;

    public bool IsUsed => characters.Count > 0;

    public double Width(ReadOnlySpan<char> text, double size)
    {
        var thousandths = 0;
        foreach (var letter in text)
        {
            if (letter >= TrueTypeFont.Common) return WidthOfAny(text, size);
            thousandths += font.WidthOfCommon(letter);
        }
        return thousandths * size / 1000;
    }

    private double WidthOfAny(ReadOnlySpan<char> text, double size)
    {
        var thousandths = 0;
        foreach (var character in text.EnumerateRunes()) thousandths += font.WidthOf(character);
        return thousandths * size / 1000;
    }

    /// <summary>The text in stretches that the font has and stretches that it lacks.</summary>
    public TextParts Parts(ReadOnlySpan<char> text) => new(font, text);

    /// <summary>Two bytes for each character.</summary>
    public void Encode(ReadOnlySpan<char> text, ByteBuffer into)
    {
        foreach (var character in text.EnumerateRunes()) into.AddCode(Code(character));
    }

    /// <summary>Writes the font with what was used of it.</summary>
    public void Write(ObjectWriter file, int id)
    {
        var subset = new FontSubset(font);
        var numbers = characters.Select(c => subset.Number(font.Glyph(c))).ToArray();
        var program = subset.ToFile();
        var fontFile = file.AddStream($"/Length1 {program.Length}", program);
        var baseFont = "/" + Prefix(program) + "+" + font.Name;

        var descriptor = file.Add($"<< /Type /FontDescriptor /FontName {baseFont} /Flags 4 /FontBBox [{string.Join(' ', font.Box.Select(Syntax.Number))}] /ItalicAngle 0 /Ascent {Syntax.Number(font.Ascent)} /Descent {Syntax.Number(font.Descent)} /CapHeight {font.CapHeight} /StemV {StemWidth} /FontFile2 {Syntax.Ref(fontFile)} >>");
        var map = file.AddStream("", [0, 0, .. numbers.SelectMany(n => new[] { (byte)(n >> 8), (byte)n })]);
        var widths = string.Join(' ', characters.Select(c => font.Width(font.Glyph(c))));
        var descendant = file.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont {baseFont} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {Syntax.Ref(descriptor)} /CIDToGIDMap {Syntax.Ref(map)} /DW 0 /W [1 [{widths}]] >>");
        var unicode = file.AddStream("", Encoding.ASCII.GetBytes(ToUnicode.Of(characters)));
        file.Write(id, $"<< /Type /Font /Subtype /Type0 /BaseFont {baseFont} /Encoding /Identity-H /DescendantFonts [{Syntax.Ref(descendant)}] /ToUnicode {Syntax.Ref(unicode)} >>");
    }

    /// <summary>Not in a TrueType file; the usual estimate from the weight, used only when a viewer must substitute.</summary>
    private int StemWidth => font.Weight / 5;

    private ushort Code(Rune character)
    {
        if (character.Value < common.Length && common[character.Value] is > 0 and var known) return known;
        if (codes.TryGetValue(character, out var code)) return code;
        characters.Add(character);
        code = (ushort)characters.Count; // 0 stays free: it stands for "no character"
        if (character.Value < common.Length) common[character.Value] = code;
        return codes[character] = code;
    }

    /// <summary>Six letters that mark a subset, taken from its content so that they are the same in each run.</summary>
    private static string Prefix(byte[] program) =>
        string.Concat(SHA256.HashData(program)[..6].Select(b => (char)('A' + b % 26)));
}
