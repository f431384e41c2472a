using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Renewal;

/// <summary>An approval comes to its end: a revision with the same answers is opened, which the owner confirms and submits (AP-3).</summary>
public sealed class OpenReReview(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
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

        db.Because($"Re-review by rule AP-3: the approval ends on {Moments.Day(decision.EndsOn!.Value)}.");
        return await db.ReReview(useCase, access.Actor, $"The approval ends on {Moments.Day(decision.EndsOn!.Value)}. Submit the revision before: the approval then goes on until it is decided (AP-3).", now, ct);
    }, ct);
}
