using System.Buffers;
using System.Text;
using AiGovernance.Common;

namespace AiGovernance.UseCases.Import;

/// <summary>Tells in which encoding an uploaded inventory is written: UTF-8 when every byte is UTF-8, else Windows-1252 when every byte means something there (UC-5).</summary>
public static class TextEncodingGuess
{
    private const int BufferSize = 64 * 1024;

    // Bytes that mean nothing in Windows-1252; in other encodings of one byte they are letters. NUL is no text at all.
    private static readonly SearchValues<byte> NotInWindows1252 = SearchValues.Create([0x00, 0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)
        ?? throw new InvalidOperationException("Windows-1252 is missing from this runtime.");

    /// <summary>Reads the stream through once, in pieces, and puts it back to where it stood.</summary>
    /// <param name="stream">Seekable: the encoding is known only after the last byte, and then the rows are read.</param>
    public static async Task<Result<Encoding>> Of(Stream stream, CancellationToken ct = default)
    {
        var start = stream.Position;
        var bytes = new byte[BufferSize];
        var chars = new char[StrictUtf8.GetMaxCharCount(BufferSize)];
        var decoder = StrictUtf8.GetDecoder();
        var (inUtf8, inWindows1252) = (true, true);
        try
        {
            var read = await stream.ReadAtLeastAsync(bytes, 2, throwOnEndOfStream: false, ct);
            if (read >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF)) return ImportRefusals.Utf16;

            if (bytes.AsSpan(0, read).Count((byte)0) * 4 > read) return ImportRefusals.Utf16; // without its mark, every other byte of Western text is 0
            for (; read > 0; read = await stream.ReadAsync(bytes, ct))
            {
                inWindows1252 &= bytes.AsSpan(0, read).IndexOfAny(NotInWindows1252) < 0;
                if (inUtf8) inUtf8 = Decodes(decoder, bytes.AsSpan(0, read), chars);
                if (!inUtf8 && !inWindows1252) return ImportRefusals.Encoding;
            }
            inUtf8 = inUtf8 && Decodes(decoder, [], chars, flush: true);
            return inUtf8 ? StrictUtf8 : inWindows1252 ? Windows1252 : ImportRefusals.Encoding;
        }
        finally
        {
            stream.Position = start;
        }
    }

    private static bool Decodes(Decoder decoder, ReadOnlySpan<byte> bytes, Span<char> chars, bool flush = false)
    {
        try
        {
            decoder.GetChars(bytes, chars, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
