using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>The verdict whether a data source is fit for training, or for inference, with its reason (DA-1, S22).</summary>
public sealed class JudgeFitness(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">As last read.</param>
    public Task<Result> Handle(DataAssetId id, int version, DataPurpose purpose, bool fit, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var about = new RecordRef("data-asset", id.Value);
        if (!access.Allows(DataAssetPermissions.Classify)) return Refusal.Forbidden with { About = about };
        var asset = await db.DataAssets.SingleOrDefaultAsync(a => a.Id == id, ct);
        if (asset is null) return Refusal.NotFound;
        if (access.Actor.IsBoundBy(asset.OwnerId)) return DataAssetRefusals.OwnersChoice with { About = about };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (reason.Trim().Length > DataAsset.ReasonMaxLength) return DataAssetRefusals.TextTooLong with { Field = "reason" };
        if (asset.Version != version) return Refusal.Stale;
        db.Because(reason);
        asset.Judge(purpose, fit, reason, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return Result.Success;
    }, ct);
}
