using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>One access that should be gone.</summary>
public sealed record IdleAccessRow(DataAssetId Asset, string Name, string Person, string Purpose, DateOnly UntilOn, GrantState State);

/// <summary>Accesses over their end or long unused, over all data sources: permissions that crept (DA-4, S60).</summary>
public sealed class ListIdleAccess(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public const int Most = 50;

    public Task<Result<IReadOnlyList<IdleAccessRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<IdleAccessRow>>(this, async db =>
    {
        if (!access.Allows(DataAssetPermissions.List)) return Refusal.Forbidden;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var policy = await settings.Now(db, ct);
        var longAgo = today.AddDays(-policy[DataAssetFigures.UnusedDays]);
        var rows = await db.AccessGrants.Where(g => g.TakenBackOn == null && (g.UntilOn < today || (g.LastUsedOn ?? g.FromOn) < longAgo)).OrderBy(g => g.UntilOn).Take(Most)
            .Select(g => new { Grant = g, Asset = db.DataAssets.First(a => a.Id == g.DataAssetId).Name, Person = db.People.First(p => p.Id == g.PersonId).Name }).ToListAsync(ct);
        return Result.Of<IReadOnlyList<IdleAccessRow>>([.. rows.Select(x => new IdleAccessRow(x.Grant.DataAssetId, x.Asset, x.Person, x.Grant.Purpose, x.Grant.UntilOn, x.Grant.On(today, policy)))]);
    }, ct);
}
