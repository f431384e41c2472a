using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assurance;

/// <summary>Records a report, certificate or contract of a vendor (VN-1).</summary>
public sealed class AddAssuranceDocument(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result> Handle(VendorId vendor, AssuranceFacts facts, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Manage)) return Refusal.Forbidden with { About = new RecordRef("vendor", vendor.Value) };
        if (facts.Kind is AssuranceKind.HipaaBaa) return VendorRefusals.BaaBelongsToProduct;
        var now = clock.GetUtcNow().UtcDateTime;
        if (AssuranceDocument.Fault(facts, DateOnly.FromDateTime(now)) is { } fault) return fault;
        if (!await db.Vendors.AnyAsync(v => v.Id == vendor, ct)) return Refusal.NotFound;
        var document = new AssuranceDocument(vendor, facts);
        db.AssuranceDocuments.Add(document);
        db.Watch(VendorDues.DocumentEnds, document.Id, document.ValidUntil, await settings.Now(db, ct), now);
        await db.Answered(vendor, facts.Kind, document.ValidUntil, now, ct);
        return Result.Success;
    }, ct);
}
