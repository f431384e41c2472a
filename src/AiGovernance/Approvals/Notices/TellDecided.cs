using AiGovernance.Access;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Notices;

/// <summary>A decision is taken, by the office or by the committee: the people of the case are told the outcome and its conditions, and what was said before no longer holds.</summary>
public sealed class TellDecided(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = UseCaseId.From(delivery.Subject);
        var useCase = await db.UseCases.AsNoTracking().SingleAsync(u => u.Id == id, ct);
        var decision = (await ApprovalInForce.LatestOf(db, id, ct))!;
        // Where this comes late, something newer may have been said already.
        if (useCase.Standing != decision.Outcome || await db.CaseNotices.AnyAsync(n => n.UseCaseId == id && n.About == decision.Id.Value, ct)) return Result.Success;

        var conditions = await db.Conditions.AsNoTracking().Where(c => c.DecisionId == decision.Id).OrderBy(c => c.Number).ToListAsync(ct);
        var heard = await db.Rehearings.AsNoTracking().Where(r => r.RevisionId == decision.RevisionId).FirstOrDefaultAsync(ct);
        // Who was told that it is heard again is told what came of it, and so is who asked for it (AP-7).
        var also = heard is null ? [] : (await db.Holding(Role.GovernanceOffice, now, ct)).Append(heard.AskedBy);
        await db.Tell(useCase.Id, useCase.People().Concat(also), access.Actor, DecisionNews.Of(decision, conditions, heard?.Ground), now, ct);
        return Result.Success;
    }, ct);
}
