using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Findings;

/// <summary>Says who sees to a finding, and until when (VN-4).</summary>
public sealed class AssignFinding(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the finding, as last read.</param>
    /// <param name="owner">Null: the governance office.</param>
    public Task<Result> Handle(Guid id, int version, PersonId? owner, DateOnly dueOn, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.FollowFindings)) return Refusal.Forbidden with { About = new RecordRef("vendor-finding", id) };
        var finding = await db.AssessmentFindings.SingleOrDefaultAsync(f => f.Id == id, ct);
        if (finding is null) return Refusal.NotFound;
        if (finding.Version != version) return Refusal.Stale;
        if (owner is not null && !await db.People.AnyAsync(p => p.Id == owner && p.LeftAt == null, ct)) return VendorRefusals.FindingOwnerUnknown;
        return finding.Assign(owner, dueOn, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }, ct);
}
