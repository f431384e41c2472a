using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Workflows;

/// <summary>Finds what is to be done now: signals that wait, and rows whose time has come (RV-5).</summary>
public sealed class WaitingWork(Database database, TimeProvider clock)
{
    private const int Batch = 100;

    public async Task<bool> Any(CancellationToken ct)
    {
        await using var db = database.Open();
        var now = clock.GetUtcNow().UtcDateTime;
        return await Signals(db, now).AnyAsync(ct) || await Dues(db, now).AnyAsync(ct);
    }

    /// <summary>In the order in which they came, and in which they became due.</summary>
    public async Task<(IReadOnlyList<OutboxSignal> Signals, IReadOnlyList<DueRow> Dues)> Next(CancellationToken ct)
    {
        await using var db = database.Open();
        var now = clock.GetUtcNow().UtcDateTime;
        return (await Signals(db, now).OrderBy(s => s.Number).Take(Batch).ToListAsync(ct), await Dues(db, now).OrderBy(d => d.NextTryAt).Take(Batch).ToListAsync(ct));
    }

    /// <summary>The first open signal of each subject, unless it is parked or waits for its next try.</summary>
    private static IQueryable<OutboxSignal> Signals(AppDbContext db, DateTime now) => db.OutboxSignals
        .Where(s => s.DoneAt == null && s.ParkedAt == null && s.NextTryAt <= now && !db.OutboxSignals.Any(o => o.Subject == s.Subject && o.DoneAt == null && o.Number < s.Number));

    private static IQueryable<DueRow> Dues(AppDbContext db, DateTime now) => db.DueRows.Where(d => d.DoneAt == null && d.ParkedAt == null && d.NextTryAt <= now);
}
