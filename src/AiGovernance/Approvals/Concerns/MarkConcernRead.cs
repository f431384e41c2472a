using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Concerns;

/// <summary>Who reported a concern with their name has read the answer.</summary>
public sealed class MarkConcernRead(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(Guid id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.ReportConcern)) return Refusal.Forbidden;
        var me = access.Actor.Hand;
        if (await db.Concerns.SingleOrDefaultAsync(c => c.Id == id && c.ReportedBy != null && c.ReportedBy == me, ct) is not { } concern) return Refusal.NotFound;
        return concern.AnsweredAt is null ? Result.Success : concern.Read(clock.GetUtcNow().UtcDateTime);
    }, ct);
}
