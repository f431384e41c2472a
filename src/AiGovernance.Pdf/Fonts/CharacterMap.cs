using System.Buffers.Binary;

namespace AiGovernance.Pdf.Fonts;

/// <summary>Reads a font's table from characters to glyphs, in the form that covers all of Unicode (format 12).</summary>
internal static class CharacterMap
{
    private const int AllOfUnicode = 12;

    public static Dictionary<int, ushort> Read(ReadOnlySpan<byte> cmap)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(cmap[2..]);
        for (var i = 0; i < count; i++)
        {
            var table = cmap[BinaryPrimitives.ReadInt32BigEndian(cmap[(8 + 8 * i)..])..];
            if (BinaryPrimitives.ReadUInt16BigEndian(table) == AllOfUnicode) return ReadGroups(table);
        }
        throw new InvalidDataException("The font has no character map for all of Unicode.");
    }

    private static Dictionary<int, ushort> ReadGroups(ReadOnlySpan<byte> table)
    {
        var glyphs = new Dictionary<int, ushort>();
        var groups = BinaryPrimitives.ReadInt32BigEndian(table[12..]);
        for (var i = 0; i < groups; i++)
        {
            var group = table.Slice(16 + 12 * i, 12);
            var (first, last, glyph) = (BinaryPrimitives.ReadInt32BigEndian(group), BinaryPrimitives.ReadInt32BigEndian(group[4..]), BinaryPrimitives.ReadInt32BigEndian(group[8..]));
            for (var c = first; c <= last; c++) glyphs[c] = (ushort)(glyph + c - first);
        }
        return glyphs;
    }
}
