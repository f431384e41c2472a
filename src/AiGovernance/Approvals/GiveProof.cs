using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>The owner of a condition shows that it is met (AP-1).</summary>
public sealed class GiveProof(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="proof">What proves it, or where the proof is.</param>
    public Task<Result> Handle(ConditionId id, string proof, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var condition = await db.Conditions.VisibleTo(db, access.Actor).SingleOrDefaultAsync(c => c.Id == id, ct);
        if (condition is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.GiveProof, condition)) return Refusal.Forbidden with { About = condition.CaseRef };
        if (await ApprovalInForce.Bars(db, condition, ct) is { } over) return over;
        var now = clock.GetUtcNow().UtcDateTime;
        // While a proof is looked at, no rule suspends for its condition (AP-2).
        await db.Untell(condition.UseCaseId, NewsTopic.Condition, id.Value, now, ct);
        return condition.GiveProof(proof, access.Actor.Person!.Value, now);
    }, ct);
}
