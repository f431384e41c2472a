using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors;

/// <summary>One product of a vendor on one plan, with what its last assessment came to.</summary>
/// <param name="Result">Null until assessed.</param>
/// <param name="ValidUntil">Last day of the result.</param>
public sealed record ProductRow(ProductId Id, string Name, string Plan, string Vendor, VendorResult? Result, DateOnly? ValidUntil);

/// <summary>Every vendor product by name, for pickers and the catalogue of sanctioned products (S26).</summary>
public sealed class ListProducts(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<ProductRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<ProductRow>>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.List)) return Refusal.Forbidden;
        return await db.VendorProducts.OrderBy(p => p.Name).ThenBy(p => p.Plan)
            .Select(p => new ProductRow(p.Id, p.Name, p.Plan, db.Vendors.First(v => v.Id == p.VendorId).Name, p.Result, p.ValidUntil))
            .ToListAsync(ct);
    }, ct);
}
