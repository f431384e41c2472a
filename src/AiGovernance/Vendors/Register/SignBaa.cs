using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Vendors.Assurance;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Register;

/// <summary>Records that a HIPAA business associate agreement is signed for a product (VN-1, gate G3).</summary>
public sealed class SignBaa(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the product, as last read.</param>
    public Task<Result> Handle(ProductId id, int version, DateOnly signedOn, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Manage)) return Refusal.Forbidden with { About = new RecordRef("vendor-product", id.Value) };
        var product = await db.VendorProducts.SingleOrDefaultAsync(p => p.Id == id, ct);
        if (product is null) return Refusal.NotFound;
        if (product.Version != version) return Refusal.Stale;
        if (signedOn > DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) return VendorRefusals.IssuedInFuture;
        var signed = product.SignBaa();
        if (!signed.Succeeded) return signed;
        var vendor = await db.Vendors.Where(v => v.Id == product.VendorId).Select(v => v.Name).SingleAsync(ct);
        db.AssuranceDocuments.Add(new AssuranceDocument(product.VendorId, new(AssuranceKind.HipaaBaa, vendor, $"{product.Name}, {product.Plan}", signedOn, null)));
        return Result.Success;
    }, ct);
}
