using System.Buffers.Binary;
using System.Text;

namespace AiGovernance.Pdf.Fonts;

/// <summary>A font file with only the glyphs a document uses, numbered anew from 0 (the missing glyph).</summary>
internal sealed class FontSubset
{
    private const int MoreComponents = 0x20, WordArguments = 0x01, OneScale = 0x08, TwoScales = 0x40, Matrix = 0x80;

    private readonly TrueTypeFont font;
    private readonly List<ushort> glyphs = [0];
    private readonly Dictionary<ushort, ushort> numbers = new() { [0] = 0 };

    public FontSubset(TrueTypeFont font) => this.font = font;

    /// <summary>The new number of a glyph; it is taken into the subset when it is not yet there.</summary>
    public ushort Number(ushort glyph)
    {
        if (numbers.TryGetValue(glyph, out var number)) return number;
        number = (ushort)glyphs.Count;
        glyphs.Add(glyph);
        return numbers[glyph] = number;
    }

    public byte[] ToFile()
    {
        using var outlines = new MemoryStream();
        var locations = new List<int>();
        for (var i = 0; i < glyphs.Count; i++) // grows while composite glyphs bring their components
        {
            locations.Add((int)outlines.Length);
            outlines.Write(Renumbered(font.Outline(glyphs[i])));
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
        }
        locations.Add((int)outlines.Length);
        return FontFile.Build(Tables(outlines.ToArray(), locations));
    }

    private SortedDictionary<string, byte[]> Tables(byte[] outlines, List<int> locations)
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { ["glyf"] = outlines };
        foreach (var tag in new[] { "head", "hhea", "maxp", "cvt ", "fpgm", "prep" })
            if (font.Table(tag) is { } table) tables[tag] = table;

        BinaryPrimitives.WriteInt16BigEndian(tables["head"].AsSpan(50), 1); // long offsets
        BinaryPrimitives.WriteUInt16BigEndian(tables["hhea"].AsSpan(34), (ushort)glyphs.Count);
        BinaryPrimitives.WriteUInt16BigEndian(tables["maxp"].AsSpan(4), (ushort)glyphs.Count);
        tables["hmtx"] = HorizontalMetrics();
        tables["loca"] = new byte[4 * locations.Count];
        for (var i = 0; i < locations.Count; i++) BinaryPrimitives.WriteInt32BigEndian(tables["loca"].AsSpan(4 * i), locations[i]);
        return tables;
    }

    private byte[] HorizontalMetrics()
    {
        var table = new byte[4 * glyphs.Count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            var (advance, bearing) = font.Metrics(glyphs[i]);
            BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(4 * i), advance);
            BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(4 * i + 2), bearing);
        }
        return table;
    }

    /// <summary>An accented letter is often made of two other glyphs: they come along, and it points to their new numbers.</summary>
    private byte[] Renumbered(ReadOnlySpan<byte> outline)
    {
        var copy = outline.ToArray();
        if (copy.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(copy) >= 0) return copy;
        var at = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(at));
            var component = BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(at + 2));
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at + 2), Number(component));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at += (flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        } while ((flags & MoreComponents) != 0);
        return copy;
    }
}
