using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Organisation;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports.DueDiligence;

/// <summary>Issues the vendor due-diligence report of one assessment (rules, section 11; VN-1 to VN-6).</summary>
public sealed class IssueVendorReport(Database database, AccessCheck access, DocumentIssue documents, OrganisationProfile organisation, TimeProvider clock)
{
    /// <summary>Of the documents that it issues.</summary>
    public const string Kind = "vendor";
    public const string Title = "Vendor due-diligence report";

    public async Task<Result<IssuedContent>> Handle(AssessmentId id, IProgress<DocumentProgress>? progress = null, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var read = await database.Read<VendorReportData>(this, async db =>
        {
            if (!access.Allows(VendorPermissions.Report)) return Refusal.Forbidden with { About = new RecordRef(Assessment.RecordKind, id.Value) };
            if (await db.Assessments.Whole().SingleOrDefaultAsync(a => a.Id == id, ct) is not { } found) return Refusal.NotFound;
            return found.SignedOffAt is null ? ReportRefusals.NotAnswered : await VendorReportData.Read(db, found, now, ct);
        }, ct);
        if (!read.Succeeded) return read.Refusal;
        var request = new DocumentRequest(Kind, $"{read.Value.Vendor.Name}: {read.Value.Product.Name}, {read.Value.Product.Plan}", id.Value, now);
        return await documents.Issue(this, request, entry => Task.FromResult(Result.Of(VendorReport.Of(read.Value, organisation, entry))), progress, ct);
    }
}
