using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Naming;

/// <summary>One data source or product that a case names in words.</summary>
/// <param name="JoinedTo">Its name on the register; null while nobody has joined the two.</param>
public sealed record NamedRecordRow(NamedRecordId Id, int Version, NamedKind Kind, string Name, string? JoinedTo, string? JoinedBy, bool MayJoin);

/// <summary>What a case names in words, and what of it stands in a register by now (UC-9).</summary>
public sealed class ListNamedRecords(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<NamedRecordRow>>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<IReadOnlyList<NamedRecordRow>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var rows = await db.NamedInForce().Where(n => n.UseCaseId == id).OrderBy(n => n.Kind).ThenBy(n => n.Name).Select(n => new
        {
            Named = n,
            Asset = db.DataAssets.Where(a => a.Id == n.AssetId).Select(a => a.Name).FirstOrDefault(),
            Product = db.VendorProducts.Where(p => p.Id == n.ProductId).Select(p => p.Name).FirstOrDefault(),
            By = db.People.Where(p => p.Id == n.JoinedById).Select(p => p.Name).FirstOrDefault(),
        }).ToListAsync(ct);
        return Result.Of<IReadOnlyList<NamedRecordRow>>([.. rows.Select(r => new NamedRecordRow(r.Named.Id, r.Named.Version, r.Named.Kind, r.Named.Name, r.Asset ?? r.Product, r.By,
            r.Named.JoinedAt is null && access.Allows(UseCasePermissions.JoinNamed, r.Named)))]);
    }, ct);
}
