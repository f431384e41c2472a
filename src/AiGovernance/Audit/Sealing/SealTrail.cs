using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Audit.Sealing;

/// <summary>Signs how far the trail is, daily and after every 10,000 entries, and writes it outside the database too (AT-3).</summary>
public sealed class SealTrail(Database database, AccessCheck access, TrailSealing sealing, TimeProvider clock)
{
    public const int MostEntries = 10_000;

    /// <summary>So many of the newest are written once more where their file is missing: the folder was away, or the portal stopped in between.</summary>
    private const int WrittenAgain = 30;

    private static readonly TimeSpan longest = TimeSpan.FromDays(1);

    /// <returns>Whether one was due.</returns>
    public async Task<Result<bool>> Handle(CancellationToken ct = default)
    {
        var due = await database.Read<bool>(this, async db => access.Allows(AuditPermissions.Seal) ? await IsDue(db, ct) : Refusal.Forbidden, ct);
        if (!due.Succeeded) return due;
        var made = due.Value ? await Make(ct) : due;
        await WriteOutside(ct);
        return made;
    }

    /// <param name="last">Null before the first checkpoint.</param>
    public static bool IsDue(long count, (long Count, DateTime At)? last, DateTime now) =>
        count > (last?.Count ?? 0) && (last is not { } former || count - former.Count >= MostEntries || now - former.At >= longest);

    /// <summary>Looked at once more inside: another instance may have been first.</summary>
    private async Task<Result<bool>> Make(CancellationToken ct)
    {
        using var key = TrailKey.OpenOrMake(sealing.KeyFile);
        return await database.Write<bool>(this, async db =>
        {
            if (!await IsDue(db, ct)) return false;
            var head = await db.TrailHeads.SingleAsync(ct);
            db.TrailCheckpoints.Add(new TrailCheckpoint(head.Count, head.LastHash, clock.GetUtcNow().UtcDateTime, key));
            return true;
        }, ct);
    }

    private async Task<bool> IsDue(AppDbContext db, CancellationToken ct)
    {
        var count = await db.TrailHeads.Select(h => h.Count).SingleOrDefaultAsync(ct);
        var last = await db.TrailCheckpoints.OrderByDescending(c => c.Count).Select(c => new { c.Count, c.At }).FirstOrDefaultAsync(ct);
        return IsDue(count, last is null ? null : (last.Count, last.At), clock.GetUtcNow().UtcDateTime);
    }

    private async Task WriteOutside(CancellationToken ct)
    {
        await using var db = database.Open();
        foreach (var checkpoint in await db.TrailCheckpoints.OrderByDescending(c => c.Count).Take(WrittenAgain).ToListAsync(ct))
            await CheckpointFile.Write(checkpoint, sealing.Folder, ct);
    }
}
