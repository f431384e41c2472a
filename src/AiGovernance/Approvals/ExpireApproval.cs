using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>The last day of an approval is over and nothing new was decided: it expires, and what runs on runs without approval (AP-3).</summary>
public sealed class ExpireApproval(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = DecisionId.From(delivery.Subject);
        var decision = await db.Decisions.AsNoTracking().SingleAsync(d => d.Id == id, ct);
        if (!await ApprovalInForce.IsLatest(db, id, decision.UseCaseId, ct)) return Result.Success;
        var useCase = await db.UseCases.ForChange(access.Actor).SingleAsync(u => u.Id == decision.UseCaseId, ct);
        if (useCase.Standing is not (Standing.Approved or Standing.ApprovedWithConditions or Standing.Suspended)) return Result.Success;

        db.Because($"Expired by rule AP-3: the approval ended on {Moments.Day(decision.EndsOn!.Value)} and no new decision was taken.");
        return useCase.Expire(now);
    }, ct);
}
