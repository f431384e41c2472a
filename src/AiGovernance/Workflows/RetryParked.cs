using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Workflows;

/// <summary>Gives parked work another five tries, once somebody has mended the cause (RV-6).</summary>
public sealed class RetryParked(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="id">Of the signal or the due row.</param>
    public Task<Result> Handle(Guid id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(WorkflowPermissions.CareForParked)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (await db.OutboxSignals.SingleOrDefaultAsync(s => s.Id == id, ct) is { } signal) return Kept(db, id, signal.Kind, signal.Subject, signal.Retry(now));
        if (await db.DueRows.SingleOrDefaultAsync(d => d.Id == id, ct) is { } due) return Kept(db, id, due.Kind, due.Subject, due.Retry(now));
        return Refusal.NotFound;
    }, ct);

    private static Result Kept(AppDbContext db, Guid id, string kind, Guid subject, Result retried)
    {
        if (retried.Succeeded) db.Note(new TrailNote(new RecordRef("parked-work", id), [new("Retried", null, kind)], subject));
        return retried;
    }
}

/// <summary>Every "no" of the process.</summary>
public static class WorkflowRefusals
{
    public static readonly Refusal NotParked = new("workflows.not-parked", "This is not parked any more: somebody else let it go on.");
    public static readonly Refusal VersionGone = new("workflows.version-gone", "The case is on version {1} of {0}, which this product does not hold.");
}
