using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation.Delegates;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation;

/// <summary>Reads who a person is today: unit, roles and disciplines in force now (PP-7).</summary>
public static class ActorOf
{
    /// <returns>Null when there is no such person, or they left (PP-5).</returns>
    public static async Task<Actor?> Person(AppDbContext db, PersonId id, DateTime now, ActSource source, CancellationToken ct = default)
    {
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.LeftAt == null, ct);
        if (person is null) return null;
        var roles = await db.RoleAssignments.AsNoTracking().Where(r => r.PersonId == id && r.FromAt <= now && (r.UntilAt == null || r.UntilAt > now)).ToListAsync(ct);
        return new Actor(person.Id, person.Name, person.UnitId, roles.Select(r => r.Role).ToHashSet(),
            roles.Where(r => r.Discipline is not null).Select(r => r.Discipline!.Value).ToHashSet(), source)
        {
            AlsoBoundBy = [.. (await Delegations.PrincipalsOf(db, [id], now, ct))[id].Distinct()],
        };
    }

    /// <summary>A delegate at the work of somebody else: the principal's named work and roles, the conflicts of both (PP-6).</summary>
    /// <returns>Null when the principal has not named them for today, or they have not begun.</returns>
    public static async Task<Actor?> StandIn(AppDbContext db, Actor self, PersonId principal, DateTime now, CancellationToken ct = default)
    {
        if (self.Person is not { } me || !await db.Delegations.RunningOn(db, DateOnly.FromDateTime(now)).AnyAsync(d => d.DelegateId == me && d.PrincipalId == principal && d.UsedAt != null, ct)) return null;
        return await Person(db, principal, now, self.Source, ct) is not { } theirs ? null : theirs with
        {
            Name = self.Name,
            Roles = theirs.Roles.Where(RoleWords.PassesToDelegate).ToHashSet(),
            StandIn = new StandIn(me, theirs.Name),
            AlsoBoundBy = [.. self.BoundBy.Concat(theirs.AlsoBoundBy).Where(p => p != principal).Distinct()],
        };
    }
}
