using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Register;

/// <summary>Adds a tool, model or API of a vendor on one plan; each plan is assessed by itself (VN-1).</summary>
public sealed class AddProduct(Database database, AccessCheck access)
{
    public Task<Result<ProductId>> Handle(VendorId vendor, string name, string plan, CancellationToken ct = default) => database.Write<ProductId>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Manage)) return Refusal.Forbidden with { About = new RecordRef("vendor", vendor.Value) };
        if (VendorText.Fault("name", "a name", name) is { } noName) return noName;
        if (VendorText.Fault("plan", "the plan or contract", plan) is { } noPlan) return noPlan;
        if (!await db.Vendors.AnyAsync(v => v.Id == vendor, ct)) return Refusal.NotFound;
        (name, plan) = (name.Trim(), plan.Trim());
        if (await db.VendorProducts.AnyAsync(p => p.VendorId == vendor && p.Name == name && p.Plan == plan, ct)) return VendorRefusals.ProductTaken;
        var product = new VendorProduct(vendor, name, plan);
        db.VendorProducts.Add(product);
        return product.Id;
    }, ct);
}
