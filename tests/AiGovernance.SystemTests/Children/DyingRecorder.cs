using System.Diagnostics;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.SystemTests.Children;

/// <summary>Ends its own process by SIGKILL in the middle of one write: all was said to the database, nothing is committed, and what came before is.</summary>
/// <param name="at">The name of the action that writes.</param>
internal sealed class DyingRecorder(IWriteRecorder inner, string at) : IWriteRecorder
{
    public Task Lock(AppDbContext db, CancellationToken ct) => inner.Lock(db, ct);

    public async Task Record(AppDbContext db, string action, CancellationToken ct)
    {
        await inner.Record(db, action, ct);
        if (action != at) return;
        await db.SaveChangesAsync(ct);
        Process.GetCurrentProcess().Kill();
        await Task.Delay(Timeout.Infinite, ct);
    }

    public Task RecordRefusal(AppDbContext db, string action, Refusal refusal, CancellationToken ct) => inner.RecordRefusal(db, action, refusal, ct);

    public void Committed() => inner.Committed();
}
