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
    private const int ObjectsPerStream = 1000;

    private readonly CrossReferences places = new();
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<(int Id, int Offset)> held = [];
    private readonly ByteBuffer heldBodies = new(), heldStream = new();
    private readonly MemoryStream packed = new();
    private long position;

    public bool Measuring => output is null;

    public void Start() => Put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");

    public int Reserve() => places.Reserve();

    public int Add(string body)
    {
        var id = Reserve();
        Write(id, body);
        return id;
    }

    public void Write(int id, string body)
    {
        if (Measuring) return;
        Open(id).Add(body);
        Close();
    }

    /// <summary>For an object that is written in parts; it ends with <see cref="Close"/>. Not while measuring.</summary>
    public ByteBuffer Open(int id)
    {
        held.Add((id, heldBodies.Length));
        return heldBodies;
    }

    public void Close()
    {
        heldBodies.Add("\n"u8);
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
        places.IsAt(id, position);
        var body = compress ? Deflate(data) : data;
        var filter = compress ? "/Filter/FlateDecode" : "";
        Put($"{id} 0 obj\n<<{entries}/Length {body.Length}{filter}>>\nstream\n");
        Put(body);
        Put("\nendstream\nendobj\n");
    }

    /// <summary>Closes the file. Every reserved id must have been written by now.</summary>
    public void Finish(int catalog, int info)
    {
        FlushHeld();
        var (id, start) = (Reserve(), position);
        places.IsAt(id, start);
        if (places.Unwritten is { } unwritten) throw new InvalidOperationException($"Object {unwritten} was reserved and never written.");

        var fingerprint = Convert.ToHexString(hash.GetHashAndReset()[..16]);
        WriteStream(id, $"/Type/XRef/Size {places.Count}/W [1 5 2]/DecodeParms<</Predictor 12/Columns 8>>/Root {Syntax.Ref(catalog)}/Info {Syntax.Ref(info)}/ID [<{fingerprint}> <{fingerprint}>]", places.Rows());
        Put($"startxref\n{start}\n%%EOF\n");
    }

    public void Dispose()
    {
        hash.Dispose();
        packed.Dispose();
    }

    private void FlushHeld()
    {
        if (held.Count == 0) return;
        var stream = Reserve();
        heldStream.Clear();
        for (var i = 0; i < held.Count; i++)
        {
            heldStream.Add(held[i].Id);
            heldStream.Add(" "u8);
            heldStream.Add(held[i].Offset);
            heldStream.Add(" "u8);
            places.IsIn(stream, i, held[i].Id);
        }
        var first = heldStream.Length;
        heldStream.Add(heldBodies.Bytes);
        WriteStream(stream, $"/Type/ObjStm/N {held.Count}/First {first}", heldStream.Bytes);
        held.Clear();
        heldBodies.Clear();
    }

    private ReadOnlySpan<byte> Deflate(ReadOnlySpan<byte> data)
    {
        packed.SetLength(0);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(data);
        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
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
