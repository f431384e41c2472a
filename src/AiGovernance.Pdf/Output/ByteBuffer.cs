using System.Buffers.Text;
using System.Text;

namespace AiGovernance.Pdf.Output;

/// <summary>Bytes of a page or of objects while they are written; it grows, and is used again for the next.</summary>
internal sealed class ByteBuffer(int capacity = 16 * 1024)
{
    private byte[] bytes = new byte[capacity];
    private int length;

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);
    public int Length => length;

    public void Clear() => length = 0;

    public void Add(ReadOnlySpan<byte> more)
    {
        more.CopyTo(Room(more.Length));
        length += more.Length;
    }

    public void Add(string ascii) => length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));

    public void Add(int value)
    {
        const int longest = 11;
        Utf8Formatter.TryFormat(value, Room(longest), out var written);
        length += written;
    }

    public ByteBuffer AddReference(int id)
    {
        Add(id);
        Add(" 0 R"u8);
        return this;
    }

    /// <summary>A hundredth of a point is finer than any printer.</summary>
    public void Add(double value)
    {
        var hundredths = (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        var room = Room(24);
        var at = 0;
        if (hundredths < 0) room[at++] = (byte)'-';
        var (whole, rest) = Math.DivRem(Math.Abs(hundredths), 100);
        if (whole > 0 || rest == 0)
        {
            Utf8Formatter.TryFormat(whole, room[at..], out var written);
            at += written;
        }
        if (rest > 0)
        {
            room[at++] = (byte)'.';
            room[at++] = (byte)('0' + rest / 10);
            if (rest % 10 > 0) room[at++] = (byte)('0' + rest % 10);
        }
        length += at;
    }

    /// <summary>The code of a character inside a string in brackets: two bytes.</summary>
    public void AddCode(ushort code)
    {
        AddInString((byte)(code >> 8));
        AddInString((byte)code);
    }

    /// <summary>A byte inside a string in brackets.</summary>
    public void AddInString(byte b)
    {
        var room = Room(2);
        if (b is (byte)'(' or (byte)')' or (byte)'\\')
        {
            (room[0], room[1]) = ((byte)'\\', b);
            length += 2;
        }
        else if (b == '\r') Add("\\r"u8); // a bare one would be read as a line feed
        else
        {
            room[0] = b;
            length++;
        }
    }

    private Span<byte> Room(int more)
    {
        if (length + more > bytes.Length) Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + more));
        return bytes.AsSpan(length);
    }
}
