using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Vendors.Assurance;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Register;

/// <summary>Changes what stands on the register about a vendor: name, domain, contract, contacts, sub-processors (VN-1).</summary>
public sealed class SaveVendor(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="version">Of the vendor, as last read.</param>
    public Task<Result> Handle(VendorId id, int version, VendorFacts facts, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Manage)) return Refusal.Forbidden with { About = new RecordRef("vendor", id.Value) };
        var vendor = await db.Vendors.Include(v => v.Parties.Where(p => p.RemovedAt == null)).SingleOrDefaultAsync(v => v.Id == id, ct);
        if (vendor is null) return Refusal.NotFound;
        if (vendor.Version != version) return Refusal.Stale;
        var name = facts.Name.Trim();
        if (await db.Vendors.AnyAsync(v => v.Id != id && v.Name == name, ct)) return VendorRefusals.NameTaken;
        var (former, now) = (vendor.ContractEndsOn, clock.GetUtcNow().UtcDateTime);
        var described = vendor.Describe(facts, now);
        if (!described.Succeeded || vendor.ContractEndsOn == former) return described;
        db.Watch(VendorDues.ContractEnds, id.Value, vendor.ContractEndsOn, await settings.Now(db, ct), now);
        await db.Answered(id, null, vendor.ContractEndsOn, now, ct);
        return described;
    }, ct);
}
