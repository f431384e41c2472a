using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports.Making;

/// <summary>An assessment of which a due-diligence report can be issued.</summary>
public sealed record AssessmentChoice(AssessmentId Id, string Vendor, string Product, DateTime SignedOffAt);

/// <summary>A meeting with what left it on paper.</summary>
public sealed record MeetingChoice(MeetingId Id, DateOnly On, bool HasPacket, bool HasMinutes);

/// <summary>What reports can be about, the newest first.</summary>
public sealed record ReportSubjects(IReadOnlyList<AssessmentChoice> Assessments, IReadOnlyList<MeetingChoice> Meetings);

/// <summary>Lists the assessments and meetings of which documents can be issued, as far as the person may issue them.</summary>
public sealed class ListReportSubjects(Database database, AccessCheck access)
{
    private const int MostAssessments = 200, MostMeetings = 12;

    public Task<Result<ReportSubjects>> Handle(CancellationToken ct = default) => database.Read<ReportSubjects>(this, async db =>
    {
        if (!access.Allows(ReportPermissions.IssuePortfolio)) return Refusal.Forbidden;
        return new ReportSubjects(
            access.Allows(VendorPermissions.Report) ? await Assessments(db, ct) : [],
            access.Allows(CommitteePermissions.Papers) ? await Meetings(db, ct) : []);
    }, ct);

    private static async Task<IReadOnlyList<AssessmentChoice>> Assessments(AppDbContext db, CancellationToken ct) => await db.Assessments.Where(a => a.SignedOffAt != null)
        .OrderByDescending(a => a.SignedOffAt).Take(MostAssessments)
        .Select(a => new AssessmentChoice(a.Id, db.Vendors.First(v => v.Id == a.VendorId).Name, db.VendorProducts.First(p => p.Id == a.ProductId).Name, a.SignedOffAt!.Value)).ToListAsync(ct);

    private static async Task<IReadOnlyList<MeetingChoice>> Meetings(AppDbContext db, CancellationToken ct) => await db.Meetings
        .Where(m => m.State == MeetingState.MinutesApproved || db.MeetingPackets.Any(p => p.MeetingId == m.Id)).OrderByDescending(m => m.On).Take(MostMeetings)
        .Select(m => new MeetingChoice(m.Id, m.On, db.MeetingPackets.Any(p => p.MeetingId == m.Id), m.State == MeetingState.MinutesApproved)).ToListAsync(ct);
}
