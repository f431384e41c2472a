using AiGovernance.Audit;
using AiGovernance.Audit.Export;
using AiGovernance.Audit.Sealing;
using AiGovernance.Organisation;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace AiGovernance.Tests.Audit;

/// <summary>AT-3: how far the trail was is signed, kept outside the database too, and holds against who can write every hash anew.</summary>
public sealed class SealingTests : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("aigovernance-seal").FullName;
    private readonly TestPortal portal;

    public SealingTests() => portal = TestPortal.Start(services => services.AddSingleton(new TrailSealing(Path.Combine(folder, "key.pem"), Path.Combine(folder, "seals"))));

    [Theory]
    [InlineData(0, null, 0, false)] // nothing to seal
    [InlineData(1, null, 0, true)]
    [InlineData(10_099, 100L, 23, false)]
    [InlineData(10_100, 100L, 1, true)] // 10,000 entries
    [InlineData(101, 100L, 24, true)] // a day
    [InlineData(100, 100L, 48, false)] // nothing new
    public void A_checkpoint_is_due_daily_and_after_ten_thousand_entries(long count, long? last, int hours, bool due) =>
        Assert.Equal(due, SealTrail.IsDue(count, last is { } former ? (former, TestClock.Start) : null, TestClock.Start.AddHours(hours)));

    [Fact]
    public async Task The_first_checkpoint_makes_a_key_that_only_its_owner_reads_and_writes_a_signed_file()
    {
        Assert.True(await Seal());
        Assert.False(await Seal());

        await using var db = portal.Db();
        var head = await db.TrailHeads.SingleAsync();
        var row = await db.TrailCheckpoints.SingleAsync();
        Assert.Equal((head.Count, head.LastHash, portal.Clock.Now), (row.Count, row.LastHash, row.At));
        var file = Assert.Single(CheckpointFile.ReadAll(Path.Combine(folder, "seals")));
        using var key = TrailKey.Of((await portal.In(Part.Stranger, (ReadTrailKey h) => h.Handle())).Value!);
        Assert.True(file.IsSignedBy(key));
        Assert.False((file with { Count = file.Count - 1 }).IsSignedBy(key));
        Assert.False((file with { LastHash = AiGovernance.Common.Sha256.Of(file.LastHash) }).IsSignedBy(key));
        Assert.False((file with { At = file.At.AddSeconds(1) }).IsSignedBy(key));
        Assert.False((file with { Signature = "no signature" }).IsSignedBy(key));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "key.pem")));
        Assert.DoesNotContain("PRIVATE", key.PublicPem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_lost_is_written_again_and_the_next_day_brings_the_next()
    {
        await Seal();
        Directory.Delete(Path.Combine(folder, "seals"), recursive: true);
        portal.Clock.Advance(TimeSpan.FromHours(24));
        await portal.AsSystem((AddUnit h) => h.Handle("Wholesale", null));
        Assert.True(await Seal());
        Assert.Equal(2, CheckpointFile.ReadAll(Path.Combine(folder, "seals")).Count);
        Assert.Equal(2, (await portal.In(Part.Auditor, (ListCheckpoints h) => h.Handle())).Value!.Count);
    }

    [Fact]
    public async Task A_trail_whose_hashes_were_all_made_anew_does_not_agree_with_its_checkpoint()
    {
        await Seal();
        Assert.Equal((true, 1), ((await Verify()).Holds, (await Verify()).Checkpoints));
        await Rewrite(3, text => text.Replace("made", "noted", StringComparison.Ordinal));
        Assert.Contains("was sealed on 2026-09-14", (await Verify()).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trail_cut_off_together_with_its_head_does_not_reach_its_checkpoint()
    {
        await Seal();
        await using var db = portal.Db();
        await db.Database.ExecuteSqlRawAsync("""DELETE FROM "Trail" WHERE "Number" > 7; UPDATE "TrailHead" SET "Count" = 7, "LastHash" = (SELECT "Hash" FROM "Trail" WHERE "Number" = 7)""");
        Assert.Contains("entry 8 is missing: the trail was cut off after entry 7, a checkpoint counts", (await Verify()).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checkpoint_that_the_portal_did_not_sign_is_found()
    {
        await Seal();
        await using var db = portal.Db();
        await db.Database.ExecuteSqlRawAsync("""UPDATE "TrailCheckpoints" SET "At" = '2026-09-13 08:00:00' """);
        Assert.Contains("was not signed by this portal", (await Verify()).Fault, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<bool> Seal() => (await portal.AsSystem((SealTrail h) => h.Handle())).Value;

    private async Task<TrailVerdict> Verify() => (await portal.In(Part.Auditor, (VerifyTrail h) => h.Handle())).Value!;

    /// <summary>As who owns the database could: the whole chain from an entry on, and the head.</summary>
    private async Task Rewrite(long from, Func<string, string> edit)
    {
        await using var db = portal.Db();
        var previous = await db.Trail.Where(e => e.Number == from - 1).Select(e => e.Hash).SingleAsync();
        foreach (var entry in await db.Trail.AsNoTracking().Where(e => e.Number >= from).OrderBy(e => e.Number).ToListAsync())
        {
            var text = entry.Number == from ? edit(entry.Text) : entry.Text;
            previous = TrailEntry.HashOf(previous, text);
            await db.Database.ExecuteSqlAsync($"""UPDATE "Trail" SET "Text" = {text}, "Hash" = {previous} WHERE "Number" = {entry.Number}""");
        }
        await db.Database.ExecuteSqlAsync($"""UPDATE "TrailHead" SET "LastHash" = {previous}""");
    }
}
