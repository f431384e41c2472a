namespace AiGovernance.Common.Workbooks;

/// <summary>A part of a workbook unpacks to more than a part may: a small file must not fill memory or time.</summary>
internal sealed class TooMuchUnpackedException(string part, long limit) : IOException($"{part} has more than {limit / (1L << 20)} MB");

/// <summary>Gives at most so many bytes of what a packed part unpacks to. What the archive says of its size is not believed.</summary>
internal sealed class BoundedStream(Stream inner, string part, long limit) : Stream
{
    private long read;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var got = inner.Read(buffer);
        read += got;
        return read <= limit ? got : throw new TooMuchUnpackedException(part, limit);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
