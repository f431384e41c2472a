using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>Puts on record how personal details were taken out of a data source, with a sample as proof (DA-2).</summary>
public sealed class RecordScrub(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(DataAssetId id, ScrubEntry given, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var asset = await db.DataAssets.SingleOrDefaultAsync(a => a.Id == id, ct);
        if (asset is null) return Refusal.NotFound;
        if (!access.Allows(DataAssetPermissions.Keep, asset)) return Refusal.Forbidden with { About = asset.Ref };
        if (given.Fault(asset, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) is { } fault) return fault;
        db.ScrubRecords.Add(new ScrubRecord(id, given, access.Actor.Person!.Value));
        return Result.Success;
    }, ct);
}
