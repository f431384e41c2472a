using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace AiGovernance.Pdf.Output;

/// <summary>
/// Writes the objects of one file as they come and remembers only where they are. Small objects share compressed
/// object streams; the file's id is the hash of its content.
/// </summary>
/// <param name="output">Null while only measuring: ids are given out, nothing is written.</param>
internal sealed class ObjectWriter(Stream? output) : IDisposable
{
    /// <summary>A balance: larger streams compress better, smaller ones open faster.</summary>
    private const int ObjectsPerStream = 200;

    private readonly List<(byte Kind, long At, int Index)> places = [(0, 0, 65535)];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<(int Id, int Offset)> held = [];
    private readonly StringBuilder heldBodies = new();
    private long position;

    public bool Measuring => output is null;

    public void Start() => Put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");

    public int Reserve()
    {
        places.Add((0, 0, 0));
        return places.Count - 1;
    }

    public int Add(string body)
    {
        var id = Reserve();
        Write(id, body);
        return id;
    }

    public void Write(int id, string body)
    {
        if (Measuring) return;
        held.Add((id, heldBodies.Length));
        heldBodies.Append(body).Append('\n');
        if (held.Count == ObjectsPerStream) FlushHeld();
    }

    public int AddStream(string entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        var id = Reserve();
        WriteStream(id, entries, data, compress);
        return id;
    }

    public void WriteStream(int id, string entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        if (Measuring) return;
        places[id] = (1, position, 0);
        var body = compress ? Deflate(data) : data;
        var filter = compress ? " /Filter /FlateDecode" : "";
        Put($"{id} 0 obj\n<< {entries} /Length {body.Length}{filter} >>\nstream\n");
        Put(body);
        Put("\nendstream\nendobj\n");
    }

    /// <summary>Closes the file. Every reserved id must have been written by now.</summary>
    public void Finish(int catalog, int info)
    {
        FlushHeld();
        var id = Reserve();
        places[id] = (1, position, 0);
        var start = position;
        var unwritten = places.FindIndex(1, p => p.Kind == 0);
        if (unwritten >= 0 && !Measuring) throw new InvalidOperationException($"Object {unwritten} was reserved and never written.");

        var fingerprint = Convert.ToHexString(hash.GetHashAndReset()[..16]);
        WriteStream(id, $"/Type /XRef /Size {places.Count} /W [1 5 2] /Root {Syntax.Ref(catalog)} /Info {Syntax.Ref(info)} /ID [<{fingerprint}> <{fingerprint}>]", CrossReferences());
        Put($"startxref\n{start}\n%%EOF\n");
    }

    public void Dispose() => hash.Dispose();

    private void FlushHeld()
    {
        if (held.Count == 0 || Measuring) return;
        var stream = Reserve();
        var index = new StringBuilder();
        for (var i = 0; i < held.Count; i++)
        {
            index.Append(held[i].Id).Append(' ').Append(held[i].Offset).Append(' ');
            places[held[i].Id] = (2, stream, i);
        }
        var data = Encoding.Latin1.GetBytes(index.ToString() + heldBodies);
        WriteStream(stream, $"/Type /ObjStm /N {held.Count} /First {index.Length}", data);
        held.Clear();
        heldBodies.Clear();
    }

    private byte[] CrossReferences()
    {
        var rows = new byte[places.Count * 8];
        for (var i = 0; i < places.Count; i++)
        {
            var row = rows.AsSpan(i * 8, 8);
            var (kind, at, index) = places[i];
            row[0] = kind;
            for (var b = 0; b < 5; b++) row[5 - b] = (byte)(at >> (8 * b));
            (row[6], row[7]) = ((byte)(index >> 8), (byte)index);
        }
        return rows;
    }

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(data);
        return packed.ToArray();
    }

    private void Put(string text) => Put(Encoding.Latin1.GetBytes(text));

    private void Put(ReadOnlySpan<byte> bytes)
    {
        if (output is null) return;
        output.Write(bytes);
        hash.AppendData(bytes);
        position += bytes.Length;
    }
}
