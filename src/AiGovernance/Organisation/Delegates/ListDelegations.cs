using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation.Delegates;

/// <summary>One delegation as its two people see it.</summary>
/// <param name="Other">The delegate, or for whom the reader stands in.</param>
/// <param name="OtherLeft">Then it does not run, whatever its dates say (PP-5).</param>
public sealed record DelegationRow(Guid Id, PersonId OtherId, string Other, DateOnly FromOn, DateOnly UntilOn, bool Runs, bool IsAhead, bool OtherLeft, DateTime? EndedAt, int Version);

/// <summary>Who stands in for a person, and for whom they do; the latest first.</summary>
public sealed record DelegationsOf(IReadOnlyList<DelegationRow> Mine, IReadOnlyList<DelegationRow> ForOthers);

/// <summary>The delegations of the person who asks, in both directions (PP-6).</summary>
public sealed class ListDelegations(Database database, AccessCheck access, TimeProvider clock)
{
    /// <summary>Of each direction; older ones stay on the trail.</summary>
    private const int Most = 20;

    public Task<Result<DelegationsOf>> Handle(CancellationToken ct = default) => database.Read<DelegationsOf>(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Delegate) || access.Actor.Hand is not { } me) return Refusal.Forbidden;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var mine = await db.Delegations.Where(d => d.PrincipalId == me).OrderByDescending(d => d.FromOn).ThenByDescending(d => d.Id).Take(Most)
            .Join(db.People, d => d.DelegateId, p => p.Id, (d, p) => new { Delegation = d, Person = p }).ToListAsync(ct);
        var others = await db.Delegations.Where(d => d.DelegateId == me).OrderByDescending(d => d.FromOn).ThenByDescending(d => d.Id).Take(Most)
            .Join(db.People, d => d.PrincipalId, p => p.Id, (d, p) => new { Delegation = d, Person = p }).ToListAsync(ct);
        return new DelegationsOf([.. mine.Select(x => Row(x.Delegation, x.Person, today))], [.. others.Select(x => Row(x.Delegation, x.Person, today))]);
    }, ct);

    private static DelegationRow Row(Delegation d, Person other, DateOnly today)
    {
        var left = other.LeftAt is not null;
        return new(d.Id, other.Id, other.Name, d.FromOn, d.UntilOn, d.Runs(today) && !left, d.IsAhead(today) && !left, left, d.EndedAt, d.Version);
    }
}
