using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Triggers;

/// <summary>Takes a trigger off the table of a case, with a reason; what it did stays on the record (AP-10).</summary>
public sealed class RemoveTrigger(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">As last read.</param>
    public Task<Result> Handle(Guid id, int version, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (await db.Triggers.SingleOrDefaultAsync(t => t.Id == id, ct) is not { } trigger) return Refusal.NotFound;
        if (await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == trigger.UseCaseId, ct) is not { } useCase) return Refusal.NotFound;
        if (!access.Allows(TriggerPermissions.Edit, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (trigger.Version != version) return Refusal.Stale;
        db.Because(reason);
        return trigger.End(clock.GetUtcNow().UtcDateTime);
    }, ct);
}
