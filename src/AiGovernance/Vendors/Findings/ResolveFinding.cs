using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Findings;

/// <summary>Its owner, or the office, says how a finding was put right; somebody else looks at the proof (VN-4).</summary>
public sealed class ResolveFinding(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the finding, as last read.</param>
    public Task<Result> Handle(Guid id, int version, string resolution, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var finding = await db.AssessmentFindings.SingleOrDefaultAsync(f => f.Id == id, ct);
        if (finding is null || !FindingQueries.Sees(access.Actor, finding)) return Refusal.NotFound;
        if (!access.Allows(VendorPermissions.ResolveFinding, finding)) return Refusal.Forbidden with { About = finding.Ref };
        if (finding.Version != version) return Refusal.Stale;
        return finding.Resolve(resolution, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
