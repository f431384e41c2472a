using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>Who decided gives a condition one more date, once (AP-2).</summary>
public sealed class ExtendCondition(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result> Handle(ConditionId id, DateOnly to, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var condition = await db.Conditions.VisibleTo(db, access.Actor).SingleOrDefaultAsync(c => c.Id == id, ct);
        if (condition is null) return Refusal.NotFound;
        var decision = await db.Decisions.SingleAsync(d => d.Id == condition.DecisionId, ct);
        if (!access.Allows(ApprovalPermissions.Waive, decision)) return Refusal.Forbidden with { About = condition.CaseRef };
        if (await ApprovalInForce.Bars(db, condition, ct) is { } over) return over;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        var useCase = await db.UseCases.SingleAsync(u => u.Id == condition.UseCaseId, ct);
        if (useCase.Bars(access.Actor, "extend a condition of") is { } barred) return barred;
        db.Because(reason);
        if (access.Actor.IsBoundBy(condition.OwnerId)) return ApprovalRefusals.OwnProof;
        var now = clock.GetUtcNow().UtcDateTime;
        var extended = condition.Extend(to, reason, access.Actor.Person!.Value, now);
        if (!extended.Succeeded) return extended;
        db.WatchOverdue(condition, await settings.Now(db, ct), now);
        await db.Tell(useCase, access.Actor, new(NewsTopic.Condition, $"Condition {condition.Number} has one more date", $"It is due on {Moments.Day(to)}: {reason.Trim()}", id.Value), now, ct);
        return extended;
    }, ct);
}
