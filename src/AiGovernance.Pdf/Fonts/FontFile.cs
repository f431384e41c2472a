using System.Buffers.Binary;
using System.Text;

namespace AiGovernance.Pdf.Fonts;

/// <summary>Puts the tables of a TrueType font together, with their directory and checksums.</summary>
internal static class FontFile
{
    private const uint Magic = 0xB1B0AFBA;

    public static byte[] Build(SortedDictionary<string, byte[]> tables)
    {
        tables["head"].AsSpan(8, 4).Clear(); // the sum over the file is taken with this field at 0
        var offset = 12 + 16 * tables.Count;
        var file = new byte[offset + tables.Values.Sum(t => Padded(t.Length))];
        WriteHeader(file, tables.Count);
        var entry = 12;
        var head = 0;
        foreach (var (tag, table) in tables)
        {
            if (tag == "head") head = offset;
            table.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Sum(file.AsSpan(offset, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), offset);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), table.Length);
            (entry, offset) = (entry + 16, offset + Padded(table.Length));
        }
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(Magic - Sum(file)));
        return file;
    }

    private static void WriteHeader(byte[] file, int count)
    {
        var power = (int)Math.Log2(count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * count - (16 << power)));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (var i = 0; i < bytes.Length; i += 4) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        return sum;
    }
}
