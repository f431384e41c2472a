using System.Text;
using AiGovernance.Common;

namespace AiGovernance.UseCases.Import;

/// <summary>Tells in which encoding an uploaded inventory is written: UTF-8 when every byte is UTF-8, else Windows-1252 (UC-5).</summary>
public static class TextEncodingGuess
{
    private const int BufferSize = 64 * 1024;

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
        try
        {
            var read = await stream.ReadAtLeastAsync(bytes, 2, throwOnEndOfStream: false, ct);
            if (read >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF)) return ImportRefusals.Utf16;

            for (; read > 0; read = await stream.ReadAsync(bytes, ct))
                decoder.GetChars(bytes, 0, read, chars, 0, flush: false);
            decoder.GetChars(bytes, 0, 0, chars, 0, flush: true);
            return StrictUtf8;
        }
        catch (DecoderFallbackException)
        {
            return Windows1252;
        }
        finally
        {
            stream.Position = start;
        }
    }
}
