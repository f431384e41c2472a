using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.Workflows;

namespace AiGovernance.Approvals.Renewal;

/// <summary>A revision is withdrawn for which an ended approval went on: there is nothing to wait for any more, and the approval ends (AP-3).</summary>
public sealed class EndContinuation(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var decision = await ApprovalInForce.LatestOf(db, UseCaseId.From(delivery.Subject), ct);
        if (decision?.EndsOn < DateOnly.FromDateTime(now)) db.PutDue(ApprovalDues.ApprovalEnded, decision.Id.Value, now);
        return Result.Success;
    }, ct);
}
