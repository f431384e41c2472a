using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Files;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assurance;

/// <summary>The report, certificate or contract itself: read by who reads assessments, added by the office (VN-1).</summary>
public sealed class DocumentFiles : IFileOwner
{
    public string Kind => "assurance-document";

    public async Task<Result<FileRights>> RightsOf(AppDbContext db, Actor actor, Guid record, CancellationToken ct)
    {
        if (!VendorPermissions.ReadAssessments.Rule(actor)) return Refusal.NotFound;
        var vendor = await db.AssuranceDocuments.Where(d => d.Id == record).Select(d => (VendorId?)d.VendorId).SingleOrDefaultAsync(ct);
        return vendor is { } id ? new FileRights(VendorPermissions.Manage.Rule(actor), id.Value) : Refusal.NotFound;
    }
}
