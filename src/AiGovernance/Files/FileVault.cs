using System.Security.Cryptography;
using AiGovernance.Common;
using Microsoft.AspNetCore.DataProtection;

namespace AiGovernance.Files;

/// <summary>A content that is sealed and lies in the store, and that no record knows yet.</summary>
public sealed record ReceivedFile(FileId Id, string Name, string MediaType, long Length, string ContentHash, byte[] Key);

/// <summary>Takes contents in and gives them out: looked at, hashed and encrypted while they stream.</summary>
public sealed class FileVault(IFileStore store, IDataProtectionProvider keys)
{
    private const long MegaByte = 1024 * 1024;
    public const long MaxMegaBytes = 25;

    /// <summary>Bytes of one file.</summary>
    public const long MaxLength = MaxMegaBytes * MegaByte;

    /// <param name="progress">Bytes received so far.</param>
    /// <param name="most">Bytes that are taken; never more than <see cref="MaxLength"/>.</param>
    /// <returns>What lies in the store now; the caller records or forgets it.</returns>
    public async Task<Result<ReceivedFile>> Receive(string givenName, Stream content, IProgress<long>? progress, CancellationToken ct, long most = MaxLength)
    {
        var name = FileName.Clean(givenName);
        if (name.Length == 0) return FileRefusals.NameMissing;
        if (FileKind.Named(name) is not { } kind) return FileRefusals.NotTaken.With(Path.GetExtension(name));
        var received = false;
        var id = FileId.New();
        try
        {
            var look = new Look(name, kind, most, progress);
            var key = RandomNumberGenerator.GetBytes(FileSeal.KeyLength);
            await using (var target = store.Create(id)) await FileSeal.Close(content, target, key, look.At, ct);
            if (look.Refusal is { } no) return no;
            store.Keep(id);
            received = true;
            return new ReceivedFile(id, name, kind.MediaType, look.Length, look.Hash(), Protector(id).Protect(key));
        }
        catch (IOException) when (!ct.IsCancellationRequested)
        {
            return FileRefusals.CutOff;
        }
        finally
        {
            if (!received) store.Delete(id);
        }
    }

    public void Forget(ReceivedFile received) => store.Delete(received.Id);

    /// <summary>Reads all of it once before the first byte goes out: a content that was changed is refused, not sent in part.</summary>
    /// <param name="key">As it was given when the file was received.</param>
    public async Task<Result<Func<Stream, CancellationToken, Task>>> Open(FileId id, byte[] key, CancellationToken ct)
    {
        try
        {
            var opened = Protector(id).Unprotect(key);
            await Send(id, opened, Stream.Null, ct);
            return Result.Of<Func<Stream, CancellationToken, Task>>((target, canceled) => Send(id, opened, target, canceled));
        }
        catch (Exception broken) when (broken is CryptographicException or FileNotFoundException)
        {
            return FileRefusals.Gone;
        }
    }

    private async Task Send(FileId id, byte[] key, Stream target, CancellationToken ct)
    {
        await using var source = store.Open(id) ?? throw new FileNotFoundException();
        await FileSeal.Open(source, target, key, ct);
    }

    /// <summary>A key that was moved to another file does not open it.</summary>
    private IDataProtector Protector(FileId id) => keys.CreateProtector("AiGovernance.Files", id.Value.ToString("N"));

    /// <summary>What is seen of a content while it passes.</summary>
    private sealed class Look(string name, FileKind kind, long most, IProgress<long>? progress)
    {
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public long Length { get; private set; }
        public Refusal? Refusal { get; private set; }

        public string Hash()
        {
            using (hash) return Convert.ToHexStringLower(hash.GetHashAndReset());
        }

        public bool At(ReadOnlyMemory<byte> piece)
        {
            Refusal = Fault(piece.Span);
            Length += piece.Length;
            hash.AppendData(piece.Span);
            progress?.Report(Length);
            return Refusal is null;
        }

        private Refusal? Fault(ReadOnlySpan<byte> piece)
        {
            if (Length + piece.Length > most) return FileRefusals.TooLarge.With(most / MegaByte);
            if (Length == 0 && piece.Length == 0) return FileRefusals.Empty;
            var fits = Length == 0 ? kind.BeginsLike(piece) : !kind.IsText || FileKind.IsReadable(piece);
            return fits ? null : FileRefusals.NotWhatItSays.With(name, kind.Words);
        }
    }
}
