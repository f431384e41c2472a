using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation.Delegates;

/// <summary>A delegate turns to the work of who named them; from then on every act of theirs says "for" (PP-6).</summary>
public sealed class BeginStandIn(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(PersonId principal, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Delegate)) return Refusal.Forbidden;
        if (access.Actor.StandIn is not null) return DelegationRefusals.NotPassedOn;
        var (me, now) = (access.Actor.Person, clock.GetUtcNow().UtcDateTime);
        var delegation = await db.Delegations.RunningOn(db, DateOnly.FromDateTime(now)).SingleOrDefaultAsync(d => d.DelegateId == me && d.PrincipalId == principal, ct);
        if (delegation is null) return DelegationRefusals.NotYours;
        delegation.Use(now);
        db.Note(new TrailNote(delegation.Ref, [new TrailChange("StandsIn", null, "begins")], principal.Value));
        return Result.Success;
    }, ct);
}
