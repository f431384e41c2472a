using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>Notes when a decision, the office's or the committee's, has consequences by rule: its conditions (AP-2) and its end (AP-3).</summary>
public sealed class WatchApproval(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var useCase = UseCaseId.From(delivery.Subject);
        // Only the latest counts; where this comes late and another decision was taken since, that one's times may stand already.
        var decision = await db.Decisions.AsNoTracking().Where(d => d.UseCaseId == useCase).OrderByDescending(d => d.DecidedAt).FirstAsync(ct);
        if (decision.EndsOn is not { } end || await db.DueRows.AnyAsync(r => r.Subject == decision.Id.Value && r.Kind == ApprovalDues.ApprovalEnded.Kind, ct)) return Result.Success;

        var policy = (await settings.Of(db, ct)).At(decision.DecidedAt);
        db.PutDue(ApprovalDues.ApprovalEnded, decision.Id.Value, OverdueTimes.Morning(end.AddDays(1)));
        db.PutDue(ApprovalDues.ReReviewOpens, decision.Id.Value, OverdueTimes.Morning(end.AddDays(-policy[ApprovalFigures.ReReviewDays])));
        foreach (var condition in await db.Conditions.AsNoTracking().Where(c => c.DecisionId == decision.Id).ToListAsync(ct))
            db.WatchOverdue(condition, policy, now);
        return Result.Success;
    }, ct);
}
