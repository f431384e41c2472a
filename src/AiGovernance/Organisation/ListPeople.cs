using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation;

/// <summary>One person with the roles of today.</summary>
public sealed record PersonRow(PersonId Id, string Name, string JobTitle, UnitId UnitId, string Unit, bool HasLeft, IReadOnlyList<RoleRow> Roles);

/// <summary>One role held today.</summary>
public sealed record RoleRow(Guid Id, Role Role, Discipline? Discipline, bool IsLead);

/// <summary>Everybody, by name, for pickers and the people page.</summary>
public sealed class ListPeople(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<IReadOnlyList<PersonRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<PersonRow>>(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Read)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        var people = await db.People.Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { Person = p, Unit = u.Name }).OrderBy(x => x.Person.Name).ToListAsync(ct);
        var roles = (await db.RoleAssignments.Where(r => r.FromAt <= now && (r.UntilAt == null || r.UntilAt > now)).ToListAsync(ct)).ToLookup(r => r.PersonId);
        return Result.Of<IReadOnlyList<PersonRow>>([.. people.Select(x => new PersonRow(x.Person.Id, x.Person.Name, x.Person.JobTitle, x.Person.UnitId, x.Unit, x.Person.LeftAt is not null,
            [.. roles[x.Person.Id].Select(r => new RoleRow(r.Id, r.Role, r.Discipline, r.IsLead))]))]);
    }, ct);
}
