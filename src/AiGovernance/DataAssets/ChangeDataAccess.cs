using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>Takes an access back before its end (DA-4).</summary>
public sealed class TakeAccessBack(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AccessGrantId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var grant = await db.AccessGrants.SingleOrDefaultAsync(g => g.Id == id, ct);
        if (grant is null) return Refusal.NotFound;
        var asset = await db.DataAssets.SingleAsync(a => a.Id == grant.DataAssetId, ct);
        if (!access.Allows(DataAssetPermissions.Keep, asset)) return Refusal.Forbidden with { About = grant.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        db.Because(reason);
        return grant.TakeBack(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }, ct);
}

/// <summary>Notes that an access was used, so that it does not count as unused (DA-4).</summary>
public sealed class NoteAccessUsed(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AccessGrantId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var grant = await db.AccessGrants.SingleOrDefaultAsync(g => g.Id == id, ct);
        if (grant is null) return Refusal.NotFound;
        var asset = await db.DataAssets.SingleAsync(a => a.Id == grant.DataAssetId, ct);
        if (!access.Allows(DataAssetPermissions.Keep, asset) && grant.PersonId != access.Actor.Person) return Refusal.Forbidden with { About = grant.Ref };
        return grant.Use(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }, ct);
}
