using AiGovernance.Access;
using AiGovernance.Data;
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
            roles.Where(r => r.Discipline is not null).Select(r => r.Discipline!.Value).ToHashSet(), source);
    }
}
