namespace AiGovernance.Benchmarks;

/// <summary>As many bytes as asked for that begin as a PDF does, made while they are read.</summary>
/// <param name="eachMegaByte">Called whenever another one was read.</param>
internal sealed class PdfBytes(long length, Action? eachMegaByte = null) : Stream
{
    private const long MegaByte = 1 << 20;

    private long given;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => given; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var piece = buffer[..(int)Math.Min(buffer.Length, length - given)];
        Random.Shared.NextBytes(piece);
        if (given == 0) "%PDF-1.7"u8.CopyTo(piece);
        var before = given;
        given += piece.Length;
        if (given / MegaByte > before / MegaByte) eachMegaByte?.Invoke();
        return piece.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
