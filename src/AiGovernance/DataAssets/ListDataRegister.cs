using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.DataAssets;

/// <summary>One data source with who answers for it and who classified it.</summary>
public sealed record DataRegisterRow(DataAssetId Id, string Name, DataLevel Level, PersonId OwnerId, string Owner, DateOnly? ClassifiedOn, string? ClassifiedBy, bool IsUsFederal, int Version);

/// <summary>One page of the register, and what the person may do with it.</summary>
public sealed record DataRegister(Page<DataRegisterRow> Rows, bool MayAdd, bool MayClassify);

/// <summary>Pages through the data sources; those not classified first, for they block decisions (G9).</summary>
public sealed class ListDataRegister(Database database, AccessCheck access)
{
    public const int PageSize = 25;

    public Task<Result<DataRegister>> Handle(int page, CancellationToken ct = default) => database.Read<DataRegister>(this, async db =>
    {
        if (!access.Allows(DataAssetPermissions.List)) return Refusal.Forbidden;
        var (total, number) = (await db.DataAssets.CountAsync(ct), Math.Max(1, page));
        var rows = await db.DataAssets.OrderBy(a => a.ClassifiedOn != null).ThenBy(a => a.Name).Skip((number - 1) * PageSize).Take(PageSize)
            .Select(a => new DataRegisterRow(a.Id, a.Name, a.Level, a.OwnerId, db.People.First(p => p.Id == a.OwnerId).Name, a.ClassifiedOn,
                db.People.Where(p => p.Id == a.ClassifiedBy).Select(p => p.Name).FirstOrDefault(), a.IsUsFederal, a.Version))
            .ToListAsync(ct);
        return new DataRegister(new(rows, total, number, PageSize), access.Allows(DataAssetPermissions.Add), access.Allows(DataAssetPermissions.Classify));
    }, ct);
}
