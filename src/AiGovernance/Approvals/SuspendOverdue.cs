using AiGovernance.Access;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>A condition is overdue for too long: the approval is suspended by rule, and the trail names it (AP-2).</summary>
public sealed class SuspendOverdue(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = ConditionId.From(delivery.Subject);
        var condition = await db.Conditions.AsNoTracking().SingleAsync(c => c.Id == id, ct);
        if (condition.State is not ConditionState.Open || !await ApprovalInForce.IsLatest(db, condition.DecisionId, condition.UseCaseId, ct)) return Result.Success;
        var (book, decided) = (await settings.Of(db, ct), await db.Decisions.Where(d => d.Id == condition.DecisionId).Select(d => d.DecidedAt).SingleAsync(ct));
        var given = condition.DatedBy(book, decided);
        if (condition.SuspendsOn(given) is not { } day || day > DateOnly.FromDateTime(now)) return Result.Success;
        var useCase = await db.UseCases.ForChange(access.Actor).SingleAsync(u => u.Id == condition.UseCaseId, ct);
        if (useCase.Standing is not (Standing.Approved or Standing.ApprovedWithConditions)) return Result.Success;

        return await db.Suspend(useCase, access.Actor, Because(condition, given), book.Now, now, ct);
    }, ct);

    private static string Because(Condition condition, Policy given) => $"Suspended by rule AP-2: condition {condition.Number} " + (condition.Stops
        ? $"stops the approval, was due on {Moments.Day(condition.DueOn!.Value)} and is open {given[ApprovalFigures.StoppingOverdueDays]} days later."
        : $"was due on {Moments.Day(condition.DueOn!.Value)}, and within {given[ApprovalFigures.OverdueAnswerDays]} working days it was neither met, extended nor waived.");
}
