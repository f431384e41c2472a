using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>The classification audit: who found which level, when and why (DA-1, gate G9).</summary>
public sealed class ClassifyDataAsset(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">As last read.</param>
    public Task<Result> Handle(DataAssetId id, int version, DataLevel level, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var about = new RecordRef("data-asset", id.Value);
        if (!access.Allows(DataAssetPermissions.Classify)) return Refusal.Forbidden with { About = about };
        var asset = await db.DataAssets.SingleOrDefaultAsync(a => a.Id == id, ct);
        if (asset is null) return Refusal.NotFound;
        if (access.Actor.IsBoundBy(asset.OwnerId)) return DataAssetRefusals.OwnersChoice with { About = about };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (asset.Version != version) return Refusal.Stale;
        db.Because(reason);
        db.ClassificationAudits.Add(asset.Classify(level, access.Actor.Person!.Value, reason, clock.GetUtcNow().UtcDateTime));
        return Result.Success;
    }, ct);
}
