using AiGovernance.Access;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>Reads who holds which role today, for the gaps they could close.</summary>
internal static class ClosingPeopleReader
{
    public static async Task<ClosingPeople> Of(AppDbContext db, DateTime now, CancellationToken ct, string? owner = null)
    {
        var held = await db.RoleAssignments.Where(r => r.FromAt <= now && (r.UntilAt == null || r.UntilAt > now))
            .Join(db.People, r => r.PersonId, p => p.Id, (r, p) => new { r.Role, p.Name }).Distinct().ToListAsync(ct);
        return new(held.GroupBy(h => h.Role).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(h => h.Name).Order(StringComparer.Ordinal)]), owner);
    }
}
