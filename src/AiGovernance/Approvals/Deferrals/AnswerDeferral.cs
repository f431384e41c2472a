using AiGovernance.Access;
using AiGovernance.Approvals.Rehearings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Deferrals;

/// <summary>The people of a deferred case bring what was missing: it returns to the committee with the same content (CM-14).</summary>
public sealed class AnswerDeferral(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, string answer, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.AnswerDeferral, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (await db.Deferrals.StillOpen(db).SingleOrDefaultAsync(d => d.UseCaseId == id, ct) is not { } deferral) return DeferralRefusals.NotDeferred;
        var now = clock.GetUtcNow().UtcDateTime;
        var brought = deferral.Bring(answer, access.Actor.Person!.Value, now);
        if (!brought.Succeeded) return brought;
        var decision = await db.Decisions.AsNoTracking().SingleAsync(d => d.Id == deferral.DecisionId, ct);
        var again = await db.PutBefore(useCase, decision, access.Actor, now, ct);
        if (!again.Succeeded) return again.Refusal!;
        db.Because(answer);
        await db.Tell(useCase, access.Actor, new(NewsTopic.Deferral, "Back to the committee", $"What was missing is answered: {deferral.Answer}"), now, ct);
        return Result.Success;
    }, ct);
}
