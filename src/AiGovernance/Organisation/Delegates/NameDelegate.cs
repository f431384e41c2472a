using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation.Delegates;

/// <summary>A person names who does their work in a period; one at a time, so that everybody knows who has it (PP-6).</summary>
public sealed class NameDelegate(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="until">The last day.</param>
    public Task<Result<Guid>> Handle(PersonId? who, DateOnly from, DateOnly until, CancellationToken ct = default) => database.Write<Guid>(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Delegate) || access.Actor.Person is not { } me) return Refusal.Forbidden;
        if (access.Actor.StandIn is not null) return DelegationRefusals.NotPassedOn;
        if (who is not { } person || !await db.People.AnyAsync(p => p.Id == person && p.LeftAt == null, ct)) return DelegationRefusals.WhoMissing;
        var named = Delegation.Name(me, person, from, until, clock.GetUtcNow().UtcDateTime);
        if (!named.Succeeded) return named.Refusal;
        var other = await db.Delegations.Where(d => d.PrincipalId == me && d.EndedAt == null && d.FromOn <= until && d.UntilOn >= from)
            .Join(db.People.Where(p => p.LeftAt == null), d => d.DelegateId, p => p.Id, (d, p) => p.Name).FirstOrDefaultAsync(ct);
        if (other is not null) return DelegationRefusals.Overlaps.With(other);
        db.Delegations.Add(named.Value!);
        return named.Value!.Id;
    }, ct);
}
