using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>One data source with how sensitive it is and who answers for it.</summary>
/// <param name="ClassifiedOn">Null while nobody has checked the level (S19).</param>
public sealed record DataAssetRow(DataAssetId Id, string Name, DataLevel Level, DateOnly? ClassifiedOn, string Owner);

/// <summary>Every data source by name, for pickers and the register of data (S15).</summary>
public sealed class ListDataAssets(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<DataAssetRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<DataAssetRow>>(this, async db =>
    {
        if (!access.Allows(DataAssetPermissions.List)) return Refusal.Forbidden;
        return Result.Of<IReadOnlyList<DataAssetRow>>(await Of(db, ct));
    }, ct);

    public static Task<List<DataAssetRow>> Of(AppDbContext db, CancellationToken ct) => db.DataAssets.OrderBy(a => a.Name)
        .Select(a => new DataAssetRow(a.Id, a.Name, a.Level, a.ClassifiedOn, db.People.First(p => p.Id == a.OwnerId).Name))
        .ToListAsync(ct);
}
