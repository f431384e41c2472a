using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>A data source as first named.</summary>
/// <param name="Level">As its owner sees it; it counts once classified.</param>
public sealed record NewDataAsset(string Name, DataLevel Level, PersonId? Owner, bool IsUsFederal = false);

/// <summary>Puts a data source on the register, not classified yet (DA-1).</summary>
public sealed class AddDataAsset(Database database, AccessCheck access)
{
    public Task<Result<DataAssetId>> Handle(NewDataAsset given, CancellationToken ct = default) => database.Write<DataAssetId>(this, async db =>
    {
        if (!access.Allows(DataAssetPermissions.Add)) return Refusal.Forbidden;
        var name = given.Name.Trim();
        if (name.Length is 0 or > DataAsset.NameMaxLength) return DataAssetRefusals.NameMissing;
        if (given.Owner is not { } owner || !await db.People.AnyAsync(p => p.Id == owner && p.LeftAt == null, ct)) return DataAssetRefusals.OwnerMissing;
        if (await db.DataAssets.AnyAsync(a => a.Name == name, ct)) return DataAssetRefusals.NameTaken;
        var asset = new DataAsset(name, given.Level, owner);
        if (given.IsUsFederal) asset.MarkUsFederal();
        db.DataAssets.Add(asset);
        return asset.Id;
    }, ct);
}
