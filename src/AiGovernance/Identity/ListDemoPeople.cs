using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Identity;

/// <summary>One person of the demo data to sign in as.</summary>
public sealed record DemoPerson(PersonId Id, string Name, string JobTitle, string Unit, IReadOnlyList<string> Roles);

/// <summary>Whom one may sign in as where demo sign-in is on; nobody else is told who exists.</summary>
public sealed class ListDemoPeople(Database database, DemoSignIn demo, TimeProvider clock)
{
    public Task<Result<IReadOnlyList<DemoPerson>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<DemoPerson>>(this, async db =>
    {
        if (!demo.IsOn) return Refusal.NotFound;
        var now = clock.GetUtcNow().UtcDateTime;
        var people = await db.People.Where(p => p.LeftAt == null).Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { p.Id, p.Name, p.JobTitle, Unit = u.Name }).OrderBy(p => p.Id).ToListAsync(ct);
        var roles = (await db.RoleAssignments.Where(r => r.FromAt <= now && (r.UntilAt == null || r.UntilAt > now)).ToListAsync(ct)).ToLookup(r => r.PersonId);
        return Result.Of<IReadOnlyList<DemoPerson>>([.. people.Select(p => new DemoPerson(p.Id, p.Name, p.JobTitle, p.Unit, [.. roles[p.Id].Select(NameOf).Distinct()]))]);
    }, ct);

    private static string NameOf(RoleAssignment held) => held.Role switch
    {
        Role.Reviewer => $"{held.Discipline} reviewer",
        Role.BusinessUnitLead => "Unit lead",
        Role.GovernanceOffice => "Governance office",
        Role.CommitteeMember => "Committee member",
        Role.CommitteeChair => "Committee chair",
        Role.CommitteeDeputy => "Committee deputy",
        Role.Executive => "CIO",
        _ => held.Role.ToString(),
    };
}
