using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Register;

/// <summary>Puts a company on the register of vendors (VN-1).</summary>
public sealed class AddVendor(Database database, AccessCheck access)
{
    /// <param name="domain">Internet domain, such as <c>example.com</c>.</param>
    public Task<Result<VendorId>> Handle(string name, string domain, CancellationToken ct = default) => database.Write<VendorId>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Manage)) return Refusal.Forbidden;
        if (VendorText.Fault("name", "a name", name) is { } noName) return noName;
        if (VendorText.Domain(domain) is { } noDomain) return noDomain;
        name = name.Trim();
        if (await db.Vendors.AnyAsync(v => v.Name == name, ct)) return VendorRefusals.NameTaken;
        var vendor = new Vendor(name, domain.Trim().ToLowerInvariant());
        db.Vendors.Add(vendor);
        return vendor.Id;
    }, ct);
}
