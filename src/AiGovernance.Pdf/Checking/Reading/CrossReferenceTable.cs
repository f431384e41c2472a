using System.IO.Compression;

namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>Where an object stands.</summary>
/// <param name="At">A byte of the file, or the number of the object stream that holds it.</param>
internal readonly record struct CrossReference(bool IsPacked, long At);

/// <summary>Reads the table of objects at the end of a file, as a table or as a stream.</summary>
internal sealed class CrossReferenceTable
{
    private readonly ReadOnlyMemory<byte> bytes;

    private CrossReferenceTable(ReadOnlyMemory<byte> bytes) => this.bytes = bytes;

    public Dictionary<int, CrossReference> Places { get; } = [];
    public PdfDictionary Trailer { get; private set; } = [];

    public static CrossReferenceTable Read(ReadOnlyMemory<byte> bytes)
    {
        var at = bytes.Span.LastIndexOf("startxref"u8);
        if (at < 0 || new ObjectParser(bytes, at + 9).Read() is not double start || start < 0 || start >= bytes.Length)
            throw new InvalidDataException("The file does not say where its table of objects is.");
        var table = new CrossReferenceTable(bytes);
        var parser = new ObjectParser(bytes, (int)start);
        if (parser.Read() is PdfKeyword { Value: "xref" }) table.ReadTable(parser);
        else table.ReadStream((int)start);
        if (table.Trailer.ContainsKey("Prev")) throw new InvalidDataException("The file was changed after it was written.");
        return table;
    }

    private void ReadTable(ObjectParser parser)
    {
        for (var token = parser.Read(); token is double first; token = parser.Read())
        {
            var count = Number(parser);
            for (var id = (int)first; id < first + count; id++)
            {
                var at = Number(parser);
                parser.Read();
                if (parser.Read() is PdfKeyword { Value: "n" }) Places[id] = new(false, at);
            }
        }
        Trailer = parser.Read() as PdfDictionary ?? throw new InvalidDataException("The file has no trailer.");
    }

    private void ReadStream(int start)
    {
        var parser = new ObjectParser(bytes, start);
        parser.Read();
        parser.Read();
        if (parser.Read() is not PdfKeyword { Value: "obj" } || parser.Read() is not PdfDictionary entries || entries.NameOf("Type") != "XRef")
            throw new InvalidDataException("There is no table of objects where the file says.");
        if (entries.Of("W") is not List<object?> { Count: 3 } widths || entries.Of("Length") is not double length)
            throw new InvalidDataException("The table of objects is written in a way that is not known here.");
        Trailer = entries;
        parser.Read();
        parser.At++;
        var rows = Unpacked(bytes.Slice(parser.At, (int)length), entries.ContainsKey("Filter"));
        Take(entries.Of("DecodeParms") is PdfDictionary parameters ? Unpredicted(rows, parameters) : rows, [.. widths.OfType<double>().Select(w => (int)w)]);
    }

    private static byte[] Unpacked(ReadOnlyMemory<byte> data, bool isPacked)
    {
        if (!isPacked) return data.ToArray();
        using var packed = new MemoryStream(data.ToArray());
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }

    /// <summary>Rows that are written as their difference to the row above.</summary>
    private static byte[] Unpredicted(byte[] rows, PdfDictionary parameters)
    {
        const int up = 2;
        var width = parameters.Of("Columns") is double columns and > 0 and < 100 ? (int)columns : throw new InvalidDataException("The table of objects has no width.");
        var plain = new byte[rows.Length / (width + 1) * width];
        for (var i = 0; i < plain.Length; i++)
        {
            var (row, column) = Math.DivRem(i, width);
            if (rows[row * (width + 1)] is not (0 or up)) throw new InvalidDataException("The table of objects is packed in a way that is not known here.");
            var above = row > 0 && rows[row * (width + 1)] == up ? plain[i - width] : 0;
            plain[i] = (byte)(rows[row * (width + 1) + 1 + column] + above);
        }
        return plain;
    }

    private void Take(ReadOnlySpan<byte> rows, int[] widths)
    {
        if (widths.Length != 3 || widths.Any(w => w is < 0 or > 8)) throw new InvalidDataException("The table of objects has no columns.");
        var width = widths.Sum();
        for (var id = 0; (id + 1) * width <= rows.Length; id++)
        {
            var row = rows.Slice(id * width, width);
            var kind = Value(row[..widths[0]]);
            if (kind > 0) Places[id] = new(kind == 2, Value(row.Slice(widths[0], widths[1])));
        }
    }

    private static long Value(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var b in bytes) value = value << 8 | b;
        return value;
    }

    private static long Number(ObjectParser parser) => parser.Read() is double value ? (long)value : throw new InvalidDataException("The table of objects is damaged.");
}
