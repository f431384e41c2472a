using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Findings;

/// <summary>Proof that a finding was put right: read by who sees the finding, added by who may resolve it until that is settled (VN-4).</summary>
public sealed class FindingFiles : IFileOwner
{
    public string Kind => "vendor-finding";

    public async Task<Result<FileRights>> RightsOf(AppDbContext db, Actor actor, Guid record, CancellationToken ct)
    {
        var finding = await db.AssessmentFindings.AsNoTracking().SingleOrDefaultAsync(f => f.Id == record, ct);
        if (finding is null || !FindingQueries.Sees(actor, finding)) return Refusal.NotFound;
        return new FileRights(finding.State is FindingState.Open && VendorPermissions.ResolveFinding.Rule(actor, finding), finding.VendorId.Value);
    }
}
