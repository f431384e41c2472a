using System.IO.Compression;

namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>
/// The objects of a finished file, read when they are asked for. It knows nothing of how our own writer works: what
/// the writer misunderstood must not be misunderstood again.
/// </summary>
internal sealed class PdfFile
{
    /// <summary>Neighbours are asked for one after the other.</summary>
    private const int OpenStreams = 16;

    private readonly Dictionary<int, CrossReference> places;
    private readonly List<(int Id, Dictionary<int, int> Offsets, byte[] Data)> open = [];

    private PdfFile(ReadOnlyMemory<byte> bytes, PdfDictionary trailer, Dictionary<int, CrossReference> places) =>
        (Bytes, Trailer, this.places) = (bytes, trailer, places);

    public ReadOnlyMemory<byte> Bytes { get; }
    public PdfDictionary Trailer { get; }
    public IEnumerable<int> Ids => places.Keys.Order();
    public PdfDictionary Catalog => Dictionary(Trailer.Of("Root")) ?? throw new InvalidDataException("The file has no catalog.");

    /// <summary>Objects whose strings in hexadecimal are not well written.</summary>
    public HashSet<int> OddHex { get; } = [];

    public static PdfFile Open(ReadOnlyMemory<byte> bytes)
    {
        var table = CrossReferenceTable.Read(bytes);
        return new(bytes, table.Trailer, table.Places);
    }

    /// <summary>Where an object stands by itself; null for one inside an object stream.</summary>
    public int? OffsetOf(int id) => places.TryGetValue(id, out var place) && !place.IsPacked ? (int)place.At : null;

    public object? Get(int id)
    {
        if (!places.TryGetValue(id, out var place)) return null;
        return place.IsPacked ? Packed(id, (int)place.At) : Plain(id, (int)place.At);
    }

    public object? Resolve(object? value)
    {
        for (var steps = 0; value is PdfReference reference; steps++)
            value = steps < 10 ? Get(reference.Id) : throw new InvalidDataException($"Object {reference.Id} points in a circle.");
        return value;
    }

    /// <summary>A dictionary, or the one of a stream.</summary>
    public PdfDictionary? Dictionary(object? value) => Resolve(value) switch { PdfDictionary d => d, PdfStream s => s.Entries, _ => null };

    public IReadOnlyList<object?> Array(object? value) => Resolve(value) as List<object?> ?? [];

    public double? Number(object? value) => Resolve(value) as double?;

    public string TextOf(object? value) => Resolve(value) is PdfText text ? text.Value : "";

    public byte[] Decode(PdfStream stream) => Resolve(stream.Entries.Of("Filter")) switch
    {
        null => stream.Raw.ToArray(),
        PdfName { Value: "FlateDecode" } or List<object?> and [PdfName { Value: "FlateDecode" }] => Inflate(stream),
        _ => throw new InvalidDataException("A stream is packed in a way that is not known here."),
    };

    private static byte[] Inflate(PdfStream stream)
    {
        if (stream.Entries.ContainsKey("DecodeParms")) throw new InvalidDataException("A stream has parameters that are not known here.");
        using var packed = new MemoryStream(stream.Raw.ToArray());
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }

    private object? Plain(int id, int at)
    {
        var parser = new ObjectParser(Bytes, at);
        if (parser.Read() is not double number || number != id || parser.Read() is not double || parser.Read() is not PdfKeyword { Value: "obj" })
            throw new InvalidDataException($"Object {id} does not stand where the table says.");
        var value = parser.Read();
        if (parser.SawOddHex) OddHex.Add(id);
        if (value is not PdfDictionary entries) return value;
        return parser.Read() is PdfKeyword { Value: "stream" } ? Stream(entries, parser.At) : value;
    }

    private PdfStream Stream(PdfDictionary entries, int at)
    {
        var span = Bytes.Span;
        var start = at + (span[at..] is [(byte)'\r', (byte)'\n', ..] ? 2 : 1);
        var length = (int)(Number(entries.Of("Length")) ?? throw new InvalidDataException("A stream has no length."));
        if (length < 0 || start + length > span.Length) throw new InvalidDataException("A stream is longer than the file.");
        var rest = span[(start + length)..];
        var endsWell = span[at] is (byte)'\n' or (byte)'\r' && (rest.StartsWith("\nendstream"u8) || rest.StartsWith("\r\nendstream"u8));
        return new(entries, Bytes.Slice(start, length), endsWell);
    }

    private object? Packed(int id, int stream)
    {
        var (_, offsets, data) = OpenStream(stream);
        if (!offsets.TryGetValue(id, out var at)) throw new InvalidDataException($"Object {id} is not in stream {stream}.");
        var parser = new ObjectParser(data, at);
        var value = parser.Read();
        if (parser.SawOddHex) OddHex.Add(id);
        return value;
    }

    private (int Id, Dictionary<int, int> Offsets, byte[] Data) OpenStream(int id)
    {
        var known = open.FindIndex(o => o.Id == id);
        if (known >= 0) return open[known];
        if (OffsetOf(id) is null || Get(id) is not PdfStream stream) throw new InvalidDataException($"Object {id} is no object stream.");
        var data = Decode(stream);
        var (first, count) = ((int)(Number(stream.Entries.Of("First")) ?? 0), (int)(Number(stream.Entries.Of("N")) ?? 0));
        var index = new ObjectParser(data.AsMemory(0, first), references: false);
        var offsets = new Dictionary<int, int>(count);
        for (var i = 0; i < count; i++)
            if (index.Read() is double member && index.Read() is double offset) offsets[(int)member] = first + (int)offset;
        if (open.Count == OpenStreams) open.RemoveAt(0);
        open.Add((id, offsets, data));
        return open[^1];
    }
}
