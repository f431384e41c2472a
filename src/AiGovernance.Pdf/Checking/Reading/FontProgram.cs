using System.Buffers.Binary;
using System.Text;

namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>What an embedded TrueType font says of itself: how many glyphs it has and how wide they are.</summary>
internal sealed class FontProgram
{
    private readonly byte[] data;
    private readonly Dictionary<string, int> tables = [];
    private readonly int units, metrics;

    /// <exception cref="InvalidDataException">It is no such font, or lacks a table.</exception>
    public FontProgram(byte[] data)
    {
        this.data = data;
        if (data.Length < 12 || I32(0) is not (0x00010000 or 0x74727565)) throw new InvalidDataException("The font program is no TrueType font.");
        for (var i = 0; i < U16(4); i++) tables[Encoding.ASCII.GetString(data, 12 + 16 * i, 4)] = I32(12 + 16 * i + 8);
        foreach (var needed in new[] { "head", "hhea", "hmtx", "maxp", "loca", "glyf" })
            if (!tables.TryGetValue(needed, out var at) || at >= data.Length && needed != "glyf") throw new InvalidDataException($"The font program has no table {needed}.");
        (units, metrics, Glyphs) = (U16(tables["head"] + 18), U16(tables["hhea"] + 34), U16(tables["maxp"] + 4));
        if (units == 0 || metrics == 0) throw new InvalidDataException("The font program does not say how wide its glyphs are.");
    }

    public int Glyphs { get; }

    /// <summary>In thousandths of the size.</summary>
    public double Width(int glyph) => U16(tables["hmtx"] + 4 * Math.Min(glyph, metrics - 1)) * 1000.0 / units;

    private int U16(int at) => at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at)) : throw new InvalidDataException("The font program is cut off.");

    private int I32(int at) => at + 4 <= data.Length ? BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(at)) : throw new InvalidDataException("The font program is cut off.");
}
