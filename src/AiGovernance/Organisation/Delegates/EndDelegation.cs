using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation.Delegates;

/// <summary>Either of the two ends a delegation before its last day; what was done stays as it is (PP-6).</summary>
public sealed class EndDelegation(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the delegation, as last read.</param>
    public Task<Result> Handle(Guid id, int version, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Delegate)) return Refusal.Forbidden;
        if (access.Actor.StandIn is not null) return DelegationRefusals.NotPassedOn;
        var me = access.Actor.Person;
        var delegation = await db.Delegations.SingleOrDefaultAsync(d => d.Id == id && (d.PrincipalId == me || d.DelegateId == me), ct);
        if (delegation is null) return Refusal.NotFound;
        if (delegation.Version != version) return Refusal.Stale;
        return delegation.End(clock.GetUtcNow().UtcDateTime);
    }, ct);
}
