using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Notices;

/// <summary>The date of a condition comes near: its owner is reminded while there is time (AP-2).</summary>
public sealed class RemindOfCondition(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = ConditionId.From(delivery.Subject);
        var condition = await db.Conditions.AsNoTracking().SingleAsync(c => c.Id == id, ct);
        // After days of downtime it may be overdue already, which is said by itself.
        if (condition.State is not ConditionState.Open || condition.DueOn is not { } due || due < DateOnly.FromDateTime(now)) return Result.Success;
        if (!await ApprovalInForce.IsLatest(db, condition.DecisionId, condition.UseCaseId, ct)) return Result.Success;
        if (!await db.UseCases.AnyAsync(u => u.Id == condition.UseCaseId && (u.Standing == Standing.Approved || u.Standing == Standing.ApprovedWithConditions), ct)) return Result.Success;

        var owner = await db.People.Where(p => p.Id == condition.OwnerId).Select(p => p.Name).SingleAsync(ct);
        db.Because($"Its proof is due on {Moments.Day(due)} (AP-2).");
        db.Note(new(ConditionFiles.Of(id), [new("Reminded", null, owner)], condition.UseCaseId.Value));
        await db.Tell(condition.UseCaseId, [condition.OwnerId], access.Actor,
            new(NewsTopic.Condition, $"Condition {condition.Number} is due soon", $"Its proof is due on {Moments.Day(due)}: {condition.RequiredProof}", id.Value), now, ct);
        return Result.Success;
    }, ct);
}
