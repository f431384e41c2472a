using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>Lets a person at a data source for a purpose, to an end that comes by itself (DA-4).</summary>
public sealed class GrantDataAccess(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="until">The last day.</param>
    public Task<Result<AccessGrantId>> Handle(DataAssetId id, PersonId? person, string purpose, DateOnly until, CancellationToken ct = default) => database.Write<AccessGrantId>(this, async db =>
    {
        var asset = await db.DataAssets.SingleOrDefaultAsync(a => a.Id == id, ct);
        if (asset is null) return Refusal.NotFound;
        if (!access.Allows(DataAssetPermissions.Keep, asset)) return Refusal.Forbidden with { About = asset.Ref };
        if (person is not { } who || !await db.People.AnyAsync(p => p.Id == who && p.LeftAt == null, ct)) return DataAssetRefusals.PersonMissing;
        if (access.Actor.IsBoundBy(who)) return DataAssetRefusals.GrantYourself;
        if (string.IsNullOrWhiteSpace(purpose) || purpose.Trim().Length > AccessGrant.PurposeMaxLength) return DataAssetRefusals.PurposeMissing;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var most = (await settings.Now(db, ct))[DataAssetFigures.GrantDays];
        if (until <= today || until > today.AddDays(most)) return DataAssetRefusals.EndMissing.With(most);
        var grant = new AccessGrant(id, who, purpose, today, until, access.Actor.Person!.Value);
        db.AccessGrants.Add(grant);
        return grant.Id;
    }, ct);
}
