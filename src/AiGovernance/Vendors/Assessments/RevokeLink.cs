using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>Ends a contact's link at once; what was answered stays (VN-2).</summary>
public sealed class RevokeLink(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(AssessmentLinkId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Send)) return Refusal.Forbidden with { About = new RecordRef("vendor-link", id.Value) };
        var link = await db.AssessmentLinks.SingleOrDefaultAsync(l => l.Id == id, ct);
        if (link is null) return Refusal.NotFound;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        db.Because(reason);
        return link.Revoke(clock.GetUtcNow().UtcDateTime);
    }, ct);
}
