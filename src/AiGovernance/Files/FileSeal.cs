using System.Buffers.Binary;
using System.Security.Cryptography;

namespace AiGovernance.Files;

/// <summary>
/// Encrypts a file in pieces (AES-256-GCM), so that one of any size needs the memory of one piece. A piece that was
/// changed, moved or cut off does not open: its number, and whether it is the last, are part of what it is sealed with.
/// </summary>
internal static class FileSeal
{
    public const int KeyLength = 32;

    private const int Piece = 64 * 1024;
    private const int Tag = 16;
    private const int Nonce = 12;

    /// <param name="look">Sees each piece before it is sealed; false ends it.</param>
    /// <returns>Whether all of it was sealed.</returns>
    public static async Task<bool> Close(Stream plain, Stream target, byte[] key, Func<ReadOnlyMemory<byte>, bool> look, CancellationToken ct)
    {
        using var cipher = new AesGcm(key, Tag);
        var (read, written) = (new byte[Piece], new byte[Piece + Tag]);
        for (var number = 0L; ; number++)
        {
            var length = await plain.ReadAtLeastAsync(read, Piece, throwOnEndOfStream: false, ct);
            if (!look(read.AsMemory(0, length))) return false;
            cipher.Encrypt(NonceOf(number, length < Piece), read.AsSpan(0, length), written.AsSpan(0, length), written.AsSpan(length, Tag));
            await target.WriteAsync(written.AsMemory(0, length + Tag), ct);
            if (length < Piece) return true;
        }
    }

    /// <exception cref="CryptographicException">It is not what was sealed.</exception>
    public static async Task Open(Stream sealedUp, Stream target, byte[] key, CancellationToken ct)
    {
        using var cipher = new AesGcm(key, Tag);
        var (read, plain) = (new byte[Piece + Tag], new byte[Piece]);
        for (var number = 0L; ; number++)
        {
            var length = await sealedUp.ReadAtLeastAsync(read, read.Length, throwOnEndOfStream: false, ct) - Tag;
            if (length < 0) throw new CryptographicException("The file ends before its end.");
            cipher.Decrypt(NonceOf(number, length < Piece), read.AsSpan(0, length), read.AsSpan(length, Tag), plain.AsSpan(0, length));
            await target.WriteAsync(plain.AsMemory(0, length), ct);
            if (length < Piece) return;
        }
    }

    /// <summary>Each file has a key of its own, so a number never comes twice with one key.</summary>
    private static byte[] NonceOf(long number, bool isLast)
    {
        var nonce = new byte[Nonce];
        BinaryPrimitives.WriteInt64BigEndian(nonce, number);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }
}
