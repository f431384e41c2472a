using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
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
        if (!await ApprovalInForce.Counts(db, condition, ct)) return ApprovalRefusals.ConditionSuperseded;
        return condition.GiveProof(proof, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
