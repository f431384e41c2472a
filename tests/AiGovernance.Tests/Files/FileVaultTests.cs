using System.Security.Cryptography;
using System.Text;
using AiGovernance.Common;
using AiGovernance.Files;
using AiGovernance.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace AiGovernance.Tests.Files;

public sealed class FileVaultTests : IDisposable
{
    private const int Piece = 64 * 1024;

    private readonly string folder = Directory.CreateTempSubdirectory("aigovernance-files-").FullName;
    private readonly FolderFileStore store;
    private readonly FileVault vault;

    public FileVaultTests()
    {
        store = new FolderFileStore(folder);
        vault = new FileVault(store, new EphemeralDataProtectionProvider());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(Piece - 1)]
    [InlineData(Piece)]
    [InlineData(Piece + 1)]
    [InlineData(3 * Piece)]
    public async Task What_went_in_comes_out_and_lies_there_unreadable(int length)
    {
        var content = Text(length);
        var file = await Received(content);

        Assert.Equal(Sha256.Of(content), file.ContentHash);
        Assert.Equal((length, "text/plain"), (file.Length, file.MediaType));
        Assert.Equal(content, await Out(file));
        var lying = await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(folder)));
        // A single byte stands in any cipher by chance.
        if (length >= 16) Assert.Equal(-1, lying.AsSpan().IndexOf(content.AsSpan(0, 16)));
        else Assert.NotEqual(content, lying);
    }

    [Fact]
    public async Task A_changed_byte_a_lost_end_and_a_moved_piece_are_found_before_anything_goes_out()
    {
        var file = await Received(Text(3 * Piece));
        var path = Assert.Single(Directory.GetFiles(folder));
        var sound = await File.ReadAllBytesAsync(path);
        const int Sealed = Piece + 16;

        byte[] changed = [.. sound];
        changed[Sealed + 5] ^= 1;
        byte[] swapped = [.. sound[Sealed..(2 * Sealed)], .. sound[..Sealed], .. sound[(2 * Sealed)..]];
        foreach (var broken in new[] { changed, sound[..^1], sound[..Sealed], swapped, [] })
        {
            await File.WriteAllBytesAsync(path, broken);
            Assert.Equal(FileRefusals.Gone, (await vault.Open(file.Id, file.Key, default)).Refusal);
        }
        File.Delete(path);
        Assert.Equal(FileRefusals.Gone, (await vault.Open(file.Id, file.Key, default)).Refusal);
    }

    [Fact]
    public async Task The_key_of_one_file_opens_no_other()
    {
        var (one, other) = (await Received(Text(10)), await Received(Text(10)));
        File.Copy(PathOf(other), PathOf(one), overwrite: true);
        Assert.Equal(FileRefusals.Gone, (await vault.Open(one.Id, one.Key, default)).Refusal);
    }

    [Fact]
    public async Task The_limit_is_25_MB_and_what_is_refused_leaves_nothing()
    {
        Assert.Equal(FileVault.MaxLength, (await Received(Text((int)FileVault.MaxLength))).Length);
        File.Delete(Assert.Single(Directory.GetFiles(folder)));

        Assert.Equal("files.too-large", (await vault.Receive("a.txt", new MemoryStream(Text((int)FileVault.MaxLength + 1)), null, default)).Refusal?.Code);
        Assert.Equal(FileRefusals.Empty, (await vault.Receive("a.txt", new MemoryStream(), null, default)).Refusal);
        Assert.Equal("files.content", (await vault.Receive("a.pdf", new MemoryStream("<html>"u8.ToArray()), null, default)).Refusal?.Code);
        Assert.Equal("files.content", (await vault.Receive("a.txt", new MemoryStream([.. Text(Piece), 0]), null, default)).Refusal?.Code);
        Assert.Equal("files.type", (await vault.Receive("a.html", new MemoryStream("<html>"u8.ToArray()), null, default)).Refusal?.Code);
        Assert.Equal(FileRefusals.NameMissing, (await vault.Receive("///", new MemoryStream(Text(1)), null, default)).Refusal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_line_that_breaks_in_the_middle_leaves_nothing()
    {
        Assert.Equal(FileRefusals.CutOff, (await vault.Receive("a.txt", new BreakingStream(Text(Piece)), null, default)).Refusal);
        Assert.Empty(Directory.GetFiles(folder));

        using var stopped = new CancellationTokenSource();
        var progress = new StopAt(stopped);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => vault.Receive("a.txt", new MemoryStream(Text(3 * Piece)), progress, stopped.Token));
        Assert.Equal(Piece, progress.Seen);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task What_was_never_received_whole_goes_after_a_day_and_what_was_stays()
    {
        var whole = await Received(Text(10));
        var (fresh, old) = (FileId.New(), FileId.New());
        foreach (var id in new[] { fresh, old }) await (store.Create(id)).DisposeAsync();
        foreach (var path in Directory.GetFiles(folder))
            File.SetLastWriteTimeUtc(path, new DateTime(2026, 9, 13, path.Contains(fresh.Value.ToString("N"), StringComparison.Ordinal) ? 9 : 7, 59, 0, DateTimeKind.Utc));
        using var sweep = new FileSweep(store, new TestClock(TestClock.Start), NullLogger<FileSweep>.Instance);
        sweep.Sweep();
        Assert.Equal([fresh.Value.ToString("N") + ".part", whole.Id.Value.ToString("N")], Directory.GetFiles(folder).Select(Path.GetFileName).OrderByDescending(n => n!.Length));
    }

    private static byte[] Text(int length)
    {
        var text = new byte[length];
        for (var i = 0; i < length; i++) text[i] = (byte)('a' + (i * 7 % 26));
        return text;
    }

    private async Task<ReceivedFile> Received(byte[] content)
    {
        var received = await vault.Receive("notes.txt", new MemoryStream(content), null, default);
        Assert.Null(received.Refusal);
        return received.Value!;
    }

    private async Task<byte[]> Out(ReceivedFile file)
    {
        using var target = new MemoryStream();
        await (await vault.Open(file.Id, file.Key, default)).Value!(target, default);
        return target.ToArray();
    }

    private string PathOf(ReceivedFile file) => Path.Combine(folder, file.Id.Value.ToString("N"));

    private sealed class StopAt(CancellationTokenSource stopped) : IProgress<long>
    {
        public long Seen { get; private set; }

        public void Report(long value)
        {
            Seen = value;
            stopped.Cancel();
        }
    }

    private sealed class BreakingStream(byte[] first) : MemoryStream(first)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position == Length ? throw new IOException("The line is gone.") : base.ReadAsync(buffer, cancellationToken);
    }
}
