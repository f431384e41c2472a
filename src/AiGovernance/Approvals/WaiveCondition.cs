using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>Who decided lets a condition go, with a reason (AP-1, PP-4).</summary>
public sealed class WaiveCondition(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(ConditionId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var condition = await db.Conditions.VisibleTo(db, access.Actor).SingleOrDefaultAsync(c => c.Id == id, ct);
        if (condition is null) return Refusal.NotFound;
        var decision = await db.Decisions.SingleAsync(d => d.Id == condition.DecisionId, ct);
        if (!access.Allows(ApprovalPermissions.Waive, decision)) return Refusal.Forbidden with { About = condition.CaseRef };
        if (await ApprovalInForce.Bars(db, condition, ct) is { } over) return over;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        var useCase = await db.UseCases.SingleAsync(u => u.Id == condition.UseCaseId, ct);
        if (useCase.Bars(access.Actor, "waive a condition of") is { } barred) return barred;
        db.Because(reason);
        if (access.Actor.IsBoundBy(condition.OwnerId)) return ApprovalRefusals.OwnProof;
        var now = clock.GetUtcNow().UtcDateTime;
        await db.Tell(useCase, access.Actor, new(NewsTopic.Condition, $"Condition {condition.Number} is waived", $"Nobody has to prove it any more: {reason.Trim()}", id.Value), now, ct);
        return condition.Waive(access.Actor.Person!.Value, now, reason);
    }, ct);
}
