using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Notices;

/// <summary>A condition is overdue: the people of the case are told what happens next, and when (AP-2).</summary>
public sealed class TellOverdue(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = ConditionId.From(delivery.Subject);
        var condition = await db.Conditions.AsNoTracking().SingleAsync(c => c.Id == id, ct);
        if (!condition.IsOverdue(DateOnly.FromDateTime(now)) || !await ApprovalInForce.IsLatest(db, condition.DecisionId, condition.UseCaseId, ct)) return Result.Success;
        var useCase = await db.UseCases.AsNoTracking().SingleAsync(u => u.Id == condition.UseCaseId, ct);
        if (useCase.Standing is not (Standing.Approved or Standing.ApprovedWithConditions)) return Result.Success;

        var decided = await db.Decisions.Where(d => d.Id == condition.DecisionId).Select(d => d.DecidedAt).SingleAsync(ct);
        var suspends = condition.SuspendsOn(await settings.Of(db, ct), decided)!.Value;
        db.Because($"It was due on {Moments.Day(condition.DueOn!.Value)} (AP-2).");
        db.Note(new(ConditionFiles.Of(id), [new("RuleSuspendsOn", null, Moments.Day(suspends))], useCase.Id.Value));
        await db.Tell(useCase, access.Actor, new(NewsTopic.Condition, $"Condition {condition.Number} is overdue",
            $"It was due on {Moments.Day(condition.DueOn!.Value)}. Unless it is settled, the rule suspends the approval on {Moments.Day(suspends)} (AP-2).", id.Value), now, ct);
        return Result.Success;
    }, ct);
}
