using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation;

/// <summary>Gives a person a role from now on (PP-7).</summary>
public sealed class AssignRole(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(PersonId person, Role role, Discipline? discipline = null, bool lead = false, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Administer)) return Refusal.Forbidden;
        if (access.Actor.IsBoundBy(person)) return OrganisationRefusals.OwnRole;
        if (role is Role.CommitteeMember or Role.CommitteeChair or Role.CommitteeDeputy) return OrganisationRefusals.NotByHand;
        if (role is Role.Reviewer && discipline is null) return OrganisationRefusals.DisciplineMissing;
        if (!await db.People.AnyAsync(p => p.Id == person && p.LeftAt == null, ct)) return Refusal.NotFound;
        if (await db.RoleAssignments.AnyAsync(r => r.PersonId == person && r.Role == role && r.Discipline == discipline && r.UntilAt == null, ct)) return OrganisationRefusals.HoldsAlready;
        db.RoleAssignments.Add(new RoleAssignment(person, role, role is Role.Reviewer ? discipline : null, lead, clock.GetUtcNow().UtcDateTime));
        return Result.Success;
    }, ct);
}
