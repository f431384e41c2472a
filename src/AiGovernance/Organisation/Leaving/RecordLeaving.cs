using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation.Leaving;

/// <summary>Somebody left: every access ends at once, the name stays on every record, and what they had in hand goes back (PP-5).</summary>
public sealed class RecordLeaving(Database database, AccessCheck access, IEnumerable<ILeaverWork> rooms, TimeProvider clock)
{
    public Task<Result> Handle(PersonId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Administer)) return Refusal.Forbidden;
        if (access.Actor.Person == id) return OrganisationRefusals.OwnLeaving;
        if (await db.People.SingleOrDefaultAsync(p => p.Id == id, ct) is not { } person) return Refusal.NotFound;
        var now = clock.GetUtcNow().UtcDateTime;
        var left = person.Leave(now);
        if (!left.Succeeded) return left;
        await EndRoles(db, id, now, ct);
        await EndDelegations(db, id, now, ct);
        foreach (var room in rooms) await room.Return(db, id, access.Actor, now, ct);
        return left;
    }, ct);

    // Those of the committee follow from seats, which its own room ends.
    private static async Task EndRoles(AppDbContext db, PersonId id, DateTime now, CancellationToken ct)
    {
        foreach (var role in await db.RoleAssignments.Where(r => r.PersonId == id && r.UntilAt == null).ToListAsync(ct))
            if (RoleWords.IsGivenByHand(role.Role)) role.End(now);
    }

    private static async Task EndDelegations(AppDbContext db, PersonId id, DateTime now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now);
        foreach (var delegation in await db.Delegations.Where(d => (d.PrincipalId == id || d.DelegateId == id) && d.EndedAt == null && d.UntilOn >= today).ToListAsync(ct)) delegation.End(now);
    }
}
