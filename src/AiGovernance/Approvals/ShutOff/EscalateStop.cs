using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>Nobody confirmed in time that a suspended use has stopped: the office and the executives are asked to see to it (AP-5).</summary>
public sealed class EscalateStop(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var suspension = await db.Suspensions.SingleAsync(s => s.Id == delivery.Subject, ct);
        var useCase = await db.UseCases.SingleAsync(u => u.Id == suspension.UseCaseId, ct);
        if (suspension.LiftedAt is not null || !useCase.InProduction) return Result.Success;

        db.Because($"Escalated by rule AP-5: nobody confirmed by {Parts.Moments.Exact(suspension.StopDueAt!.Value)} that it has stopped.");
        await db.Tell(useCase, access.Actor, new(NewsTopic.Stop, "Not confirmed as stopped", "Its stop was not confirmed in time. The governance office and the executives are told (AP-5)."), now, ct);
        return suspension.Escalate(now);
    }, ct);
}
