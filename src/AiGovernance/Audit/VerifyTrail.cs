using System.Text.Json;
using AiGovernance.Access;
using AiGovernance.Audit.Sealing;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Audit;

/// <summary>What a check of the whole trail found.</summary>
/// <param name="Fault">Names the first entry that is not as it was written; null when all is well.</param>
/// <param name="Checkpoints">How many of them agree.</param>
public sealed record TrailVerdict(long Entries, string LastHash, string? Fault, int Checkpoints = 0)
{
    public bool Holds => Fault is null;
}

/// <summary>Checks every entry against its hash, its number, its columns and its checkpoint, the head against the last, and frozen records against the trail (AT-2, AT-3).</summary>
public sealed class VerifyTrail(Database database, AccessCheck access, TrailSealing sealing)
{
    public Task<Result<TrailVerdict>> Handle(CancellationToken ct = default) => database.Read<TrailVerdict>(this, async db =>
    {
        if (!access.Allows(AuditPermissions.Verify)) return Refusal.Forbidden;
        var seals = await SealedPlaces.Read(db, ct);
        var (count, hash, fault) = (0L, TrailEntry.FirstPreviousHash, default(string));
        await foreach (var entry in db.Trail.OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(ct))
        {
            fault = FaultOf(entry, count + 1, hash) ?? seals.FaultAt(entry.Number, entry.Hash);
            if (fault is not null) return new TrailVerdict(count, hash, fault);
            (count, hash) = (entry.Number, entry.Hash);
        }
        fault = await FaultAtTheEnd(db, count, hash, ct) ?? seals.FaultAtTheEnd(count, sealing.KeyFile) ?? await FrozenRecords.FirstFault(db, ct) ?? await RecordsForGood.FirstFault(db, ct);
        return new TrailVerdict(count, hash, fault, seals.Number);
    }, ct);

    private static string? FaultOf(TrailEntry entry, long expected, string previousHash)
    {
        if (entry.Number != expected) return $"entry {expected} is missing: entry {entry.Number} follows entry {expected - 1}";
        if (TrailEntry.HashOf(previousHash, entry.Text) != entry.Hash) return $"entry {entry.Number} ({entry.Action}) was changed: its text does not give its hash";
        return SaysTheSame(entry) ? null : $"entry {entry.Number} ({entry.Action}) was changed: its columns do not say what its text says";
    }

    private static bool SaysTheSame(TrailEntry entry)
    {
        using var text = JsonDocument.Parse(entry.Text);
        var root = text.RootElement;
        return root.GetProperty("number").GetInt64() == entry.Number
            && root.GetProperty("action").GetString() == entry.Action
            && root.GetProperty("at").GetString() == TrailFacts.Moment(entry.At)
            && root.GetProperty("actor").GetString() == entry.Actor?.ToString("D")
            && root.GetProperty("record").GetString() == new RecordRef(entry.RecordKind, entry.RecordId).ToString()
            && root.GetProperty("subject").GetString() == entry.Subject?.ToString("D");
    }

    private static async Task<string?> FaultAtTheEnd(AppDbContext db, long count, string hash, CancellationToken ct)
    {
        var head = await db.TrailHeads.SingleOrDefaultAsync(ct);
        var (expected, last) = head is null ? (0, TrailEntry.FirstPreviousHash) : (head.Count, head.LastHash);
        if (expected > count) return $"entry {count + 1} is missing: the trail was cut off after entry {count}, the head says {expected}";
        return expected == count && last == hash ? null : $"the head was changed: it ends at entry {expected}, the trail at {count}";
    }
}
