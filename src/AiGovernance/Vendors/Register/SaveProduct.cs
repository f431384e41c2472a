using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Register;

/// <summary>Changes what stands on the register about a product: name, plan, kind, hosting, regions, models (VN-1).</summary>
public sealed class SaveProduct(Database database, AccessCheck access)
{
    /// <param name="version">Of the product, as last read.</param>
    public Task<Result> Handle(ProductId id, int version, ProductFacts facts, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Manage)) return Refusal.Forbidden with { About = new RecordRef("vendor-product", id.Value) };
        var product = await db.VendorProducts.SingleOrDefaultAsync(p => p.Id == id, ct);
        if (product is null) return Refusal.NotFound;
        if (product.Version != version) return Refusal.Stale;
        var (name, plan) = (facts.Name.Trim(), facts.Plan.Trim());
        if (await db.VendorProducts.AnyAsync(p => p.Id != id && p.VendorId == product.VendorId && p.Name == name && p.Plan == plan, ct)) return VendorRefusals.ProductTaken;
        return product.Describe(facts);
    }, ct);
}
