using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Rehearings;

/// <summary>The executive asks the committee to decide again, and leaves the answer to it: a no is never overruled (AP-7).</summary>
public sealed class SendBack(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.SendBack)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Bars(access.Actor, "send back") is { } barred) return barred;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (reason.Trim().Length > Rehearing.TextMaxLength) return RehearingRefusals.TextTooLong;
        if (await ApprovalInForce.LatestOf(db, id, ct) is not { Body: DecisionBody.Committee } decision) return RehearingRefusals.NotTheCommittees;
        return await db.HearAgain(useCase, decision, RehearingGround.SentBack, reason, access.Actor, clock.GetUtcNow().UtcDateTime, ct);
    }, ct);
}
