using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>Says what a data source holds, which laws govern it, where it is kept and whether models learn from it (DA-1).</summary>
public sealed class DescribeDataAsset(Database database, AccessCheck access)
{
    /// <param name="version">As last read.</param>
    public Task<Result> Handle(DataAssetId id, int version, DataDescription given, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var asset = await db.DataAssets.SingleOrDefaultAsync(a => a.Id == id, ct);
        if (asset is null) return Refusal.NotFound;
        if (!access.Allows(DataAssetPermissions.Keep, asset)) return Refusal.Forbidden with { About = asset.Ref };
        if (asset.Version != version) return Refusal.Stale;
        if (given.Systems.Trim().Length > DataAsset.SystemsMaxLength) return DataAssetRefusals.TextTooLong with { Field = "systems" };
        if (given.Region.Trim().Length > DataAsset.RegionMaxLength) return DataAssetRefusals.TextTooLong with { Field = "region" };
        asset.Describe(given);
        return Result.Success;
    }, ct);
}
