using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Findings;

/// <summary>Somebody other than who put it right says whether a finding is settled, with a reason (VN-4, PP-3).</summary>
public sealed class VerifyFinding(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the finding, as last read.</param>
    /// <param name="enough">Otherwise it is open again.</param>
    public Task<Result> Handle(Guid id, int version, bool enough, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.FollowFindings)) return Refusal.Forbidden with { About = new RecordRef("vendor-finding", id) };
        var finding = await db.AssessmentFindings.SingleOrDefaultAsync(f => f.Id == id, ct);
        if (finding is null) return Refusal.NotFound;
        if (finding.BarsVerifying(access.Actor) is { } barred) return barred with { About = finding.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (finding.Version != version) return Refusal.Stale;
        db.Because(reason);
        return finding.Verify(enough, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
