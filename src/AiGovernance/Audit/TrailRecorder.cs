using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Audit;

/// <summary>Writes the entries of a change inside its transaction (AT-1, AT-2, AT-4).</summary>
public sealed class TrailRecorder(AccessCheck access, TimeProvider clock, ChangeFeed feed) : IWriteRecorder
{
    private const string LockOnSqlServer = "SELECT * FROM [TrailHead] WITH (UPDLOCK, HOLDLOCK)";

    public async Task Lock(AppDbContext db, CancellationToken ct)
    {
        // SQLite is alone since BEGIN IMMEDIATE; SQL Server queues here.
        var head = db.Database.IsSqlServer() ? db.TrailHeads.FromSqlRaw(LockOnSqlServer) : db.TrailHeads;
        if (await head.SingleOrDefaultAsync(h => h.Id == 1, ct) is null) db.TrailHeads.Add(new TrailHead());
    }

    public async Task Record(AppDbContext db, string action, CancellationToken ct)
    {
        var head = await HeadOf(db, ct);
        var (at, correlation) = (clock.GetUtcNow().UtcDateTime, db.Correlation);
        var by = db.NameInstead is { } name ? Actor.Nobody with { Name = name } : access.Actor;
        var changed = db.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Metadata.FindAnnotation(TrailMarks.Off) is null)
            .ToList();
        var entries = new List<TrailEntry>();
        foreach (var entry in changed)
        {
            if (entry.State is EntityState.Modified && entry.Metadata.FindProperty("Version") is not null) NextVersion(entry.Property("Version"));
            if (db.IsAutosave) continue;
            var changes = TrailChanges.Of(entry);
            if (changes.Count > 0 || entry.State is not EntityState.Modified)
                Append(TrailChanges.RecordOf(entry), TrailChanges.SubjectOf(entry), TrailChanges.OperationOf(entry.State), changes);
        }
        foreach (var note in db.Notes) Append(note.Record, note.Subject, "noted", note.Details);
        await Save(db, head, entries, ct);

        void Append(RecordRef record, Guid? subject, string operation, IReadOnlyList<TrailChange> changes) =>
            entries.Add(Next(head, Facts(head, at, correlation, action, record, subject, db.Reason, operation, changes, by)));
    }

    public async Task RecordRefusal(AppDbContext db, string action, Refusal refusal, CancellationToken ct)
    {
        var head = await HeadOf(db, ct);
        var about = refusal.About ?? new RecordRef("action", Guid.Empty);
        var entry = Next(head, Facts(head, clock.GetUtcNow().UtcDateTime, Guid.CreateVersion7(), action, about, refusal.About?.Id, refusal.Code, "refused", [], access.Actor));
        await Save(db, head, [entry], ct);
    }

    public void Committed() => feed.Pulse();

    /// <summary>Found among what the context holds since <see cref="Lock"/>; a long write that let go of it reads it again.</summary>
    private static async Task<TrailHead> HeadOf(AppDbContext db, CancellationToken ct) => (await db.TrailHeads.FindAsync([1], ct))!;

    private static Task Save(AppDbContext db, TrailHead head, List<TrailEntry> entries, CancellationToken ct)
    {
        db.Entry(head).DetectChanges();
        return db.InsertRows(entries, ct);
    }

    private static void NextVersion(Microsoft.EntityFrameworkCore.ChangeTracking.PropertyEntry version) => version.CurrentValue = (int)version.OriginalValue! + 1;

    private static TrailEntry Next(TrailHead head, TrailFacts facts)
    {
        var entry = new TrailEntry(facts, head.LastHash);
        head.Append(entry);
        return entry;
    }

    private static TrailFacts Facts(
        TrailHead head, DateTime at, Guid correlation, string action, RecordRef record, Guid? subject, string? reason, string operation, IReadOnlyList<TrailChange> changes, Actor by) =>
        new(head.Count + 1, at, action, by.Hand?.Value, by.Name, by.ActingFor?.Value, by.Source.ToString(), correlation, record, subject, reason, operation, changes);
}
