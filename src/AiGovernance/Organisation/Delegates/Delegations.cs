using AiGovernance.Access;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation.Delegates;

/// <summary>Who stands in for whom, and whose conflicts of interest come with it (PP-6).</summary>
public static class Delegations
{
    /// <summary>Of people who are still there: who left stands in for nobody and has nobody who does (PP-5).</summary>
    public static IQueryable<Delegation> RunningOn(this IQueryable<Delegation> delegations, AppDbContext db, DateOnly day) => delegations
        .Where(d => d.EndedAt == null && d.FromOn <= day && d.UntilOn >= day
            && db.People.Any(p => p.Id == d.PrincipalId && p.LeftAt == null) && db.People.Any(p => p.Id == d.DelegateId && p.LeftAt == null));

    /// <summary>For whom each of these people acts, or acted lately: their conflicts are the delegate's. Being named binds nobody: else whoever has a part in a case could choose who judges it.</summary>
    public static async Task<ILookup<PersonId, PersonId>> PrincipalsOf(AppDbContext db, IReadOnlyList<PersonId> delegates, DateTime now, CancellationToken ct)
    {
        var (endedSince, lastDay) = (now.AddDays(-Delegation.BindsForDays), DateOnly.FromDateTime(now).AddDays(-Delegation.BindsForDays));
        var bound = await db.Delegations.AsNoTracking().Where(d => delegates.Contains(d.DelegateId)
            && d.UsedAt != null && d.UntilOn >= lastDay && (d.EndedAt == null || d.EndedAt >= endedSince)).ToListAsync(ct);
        return bound.ToLookup(d => d.DelegateId, d => d.PrincipalId);
    }
}
