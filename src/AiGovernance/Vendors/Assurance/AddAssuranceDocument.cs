using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assurance;

/// <summary>Records a report, certificate or contract of a vendor (VN-1).</summary>
public sealed class AddAssuranceDocument(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(VendorId vendor, AssuranceFacts facts, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Manage)) return Refusal.Forbidden with { About = new RecordRef("vendor", vendor.Value) };
        if (facts.Kind is AssuranceKind.HipaaBaa) return VendorRefusals.BaaBelongsToProduct;
        if (AssuranceDocument.Fault(facts, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) is { } fault) return fault;
        if (!await db.Vendors.AnyAsync(v => v.Id == vendor, ct)) return Refusal.NotFound;
        db.AssuranceDocuments.Add(new AssuranceDocument(vendor, facts));
        return Result.Success;
    }, ct);
}
