using System.Buffers.Binary;
using System.Text;

namespace AiGovernance.Pdf.Fonts;

/// <summary>A TrueType font file: which glyph draws a character, how wide it is, and its outline.</summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] data;
    /// <summary>Characters up to Greek and Cyrillic, of which widths are kept at hand.</summary>
    public const int Common = 0x530;

    private readonly short[] commonWidths;
    private readonly Dictionary<string, (int Offset, int Length)> tables = [];
    private readonly Dictionary<int, ushort> glyphs;
    private readonly int metrics;
    private readonly bool longOffsets;

    public TrueTypeFont(string name, byte[] data)
    {
        (Name, this.data) = (name, data);
        for (int i = 0, count = U16(4); i < count; i++)
        {
            var entry = 12 + 16 * i;
            tables[Encoding.ASCII.GetString(data, entry, 4)] = (I32(entry + 8), I32(entry + 12));
        }
        var head = At("head");
        UnitsPerEm = U16(head + 18);
        Box = [.. Enumerable.Range(0, 4).Select(i => Scale(I16(head + 36 + 2 * i)))];
        longOffsets = I16(head + 50) == 1;
        metrics = U16(At("hhea") + 34);
        (Ascent, Descent, CapHeight) = (Scale(I16(At("hhea") + 4)), Scale(I16(At("hhea") + 6)), Scale(I16(At("OS/2") + 88)));
        Weight = U16(At("OS/2") + 4);
        glyphs = CharacterMap.Read(data.AsSpan(At("cmap"), tables["cmap"].Length));
        commonWidths = [.. Enumerable.Range(0, Common).Select(c => (short)Width(Glyph(new Rune(c))))];
    }

    public string Name { get; }
    public int UnitsPerEm { get; }

    /// <summary>In thousandths of the size, as PDF counts.</summary>
    public int[] Box { get; }
    public int Ascent { get; }
    public int Descent { get; }
    public int CapHeight { get; }

    /// <summary>400 is regular, 500 medium.</summary>
    public int Weight { get; }

    public bool Has(Rune character) => character.Value is >= ' ' and <= '~' || glyphs.ContainsKey(character.Value);

    /// <summary>Width of a character in thousandths of the size.</summary>
    public int WidthOf(Rune character) => character.Value < Common ? commonWidths[character.Value] : Width(Glyph(character));

    public int WidthOfCommon(char letter) => commonWidths[letter];

    /// <summary>The glyph of a character, or of one that looks alike, or the glyph that says "there is a character here that this font lacks".</summary>
    public ushort Glyph(Rune character) =>
        glyphs.TryGetValue(character.Value, out var glyph) || StandIn.Of(character) is { } other && glyphs.TryGetValue(other.Value, out glyph)
            ? glyph : glyphs[Rune.ReplacementChar.Value];

    /// <summary>Width in thousandths of the size.</summary>
    public int Width(ushort glyph) => Scale(U16(At("hmtx") + 4 * Math.Min((int)glyph, metrics - 1)));

    public (ushort Advance, short Bearing) Metrics(ushort glyph) => glyph < metrics
        ? ((ushort)U16(At("hmtx") + 4 * glyph), (short)I16(At("hmtx") + 4 * glyph + 2))
        : ((ushort)U16(At("hmtx") + 4 * (metrics - 1)), (short)I16(At("hmtx") + 4 * metrics + 2 * (glyph - metrics)));

    public ReadOnlySpan<byte> Outline(ushort glyph)
    {
        var (start, end) = (Location(glyph), Location(glyph + 1));
        return data.AsSpan(At("glyf") + start, end - start);
    }

    public byte[]? Table(string tag) => tables.TryGetValue(tag, out var t) ? data[t.Offset..(t.Offset + t.Length)] : null;

    private int Location(int glyph) => longOffsets ? I32(At("loca") + 4 * glyph) : 2 * U16(At("loca") + 2 * glyph);

    private int At(string tag) => tables[tag].Offset;

    private int Scale(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm, MidpointRounding.AwayFromZero);

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));

    private int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(data.AsSpan(at));

    private int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(at));
}
