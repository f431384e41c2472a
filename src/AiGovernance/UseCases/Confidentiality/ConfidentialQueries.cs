using AiGovernance.Access;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Confidentiality;

internal static class ConfidentialQueries
{
    /// <summary>Who can handle a confidential case: who works for the governance office at this moment.</summary>
    public static IQueryable<PersonId> OfTheOffice(this AppDbContext db, DateTime now) => db.RoleAssignments
        .Where(r => r.Role == Role.GovernanceOffice && r.FromAt <= now && (r.UntilAt == null || r.UntilAt > now) && db.People.Any(p => p.Id == r.PersonId && p.LeftAt == null))
        .Select(r => r.PersonId);

    public static Task<bool> WorksForTheOffice(this AppDbContext db, PersonId person, DateTime now, CancellationToken ct) => db.OfTheOffice(now).AnyAsync(p => p == person, ct);
}
