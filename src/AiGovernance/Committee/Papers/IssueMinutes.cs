using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Papers;

/// <summary>Gives out approved minutes as a PDF; the first time it is issued, later the same bytes go out again (CM-10).</summary>
public sealed class IssueMinutes(Database database, AccessCheck access, DocumentIssue documents, OrganisationProfile organisation, TimeProvider clock)
{
    public async Task<Result<IssuedContent>> Handle(MeetingId id, CancellationToken ct = default)
    {
        var read = await database.Read<MinutesProof>(this, async db =>
        {
            if (!access.Allows(CommitteePermissions.Papers)) return Refusal.Forbidden;
            if (await db.Meetings.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
            return meeting.State is MeetingState.MinutesApproved ? await MinutesProof.Read(db, meeting, ct) : CommitteeRefusals.MinutesNotApproved;
        }, ct);
        if (!read.Succeeded) return read.Refusal;
        if (read.Value.Number is { } number) return await database.Write(this, db => OpenPacket.Fetch(db, number, ct), ct);

        var request = new DocumentRequest(MinutesReport.Kind, $"Minutes, ethics committee {read.Value.Minutes.On:yyyy-MM-dd}", id.Value, clock.GetUtcNow().UtcDateTime);
        return await documents.Issue(this, request, entry => Task.FromResult(Result.Of(MinutesReport.Of(read.Value, organisation.Name, entry, request.AsOf))), ct);
    }
}

/// <summary>Approved minutes, ready to be printed.</summary>
/// <param name="Minutes">Without what confidential cases are about: the document is for everybody who reads of the committee (PP-1).</param>
/// <param name="Json">Canonical; null where something was left out, for then it would not be what was approved.</param>
/// <param name="Number">Under which they were issued already.</param>
internal sealed record MinutesProof(MeetingMinutes Minutes, string Hash, string? Json, string ApprovedBy, DateTime ApprovedAt, TimeZoneInfo Zone, string? Number)
{
    public static async Task<MinutesProof> Read(AppDbContext db, Meeting meeting, CancellationToken ct)
    {
        var minutes = MeetingMinutes.FromJson(meeting.Minutes);
        var cases = minutes.Items.Select(i => new UseCaseId(i.Case)).ToList();
        var open = (await db.UseCases.Where(u => cases.Contains(u.Id) && !u.IsConfidential).Select(u => u.Id).ToListAsync(ct)).Select(u => u.Value).ToHashSet();
        var (zone, approver) = (await db.CommitteeSettings.Select(s => s.TimeZone).SingleAsync(ct), meeting.MinutesApprovedBy);
        return new(minutes.For(open), meeting.MinutesHash, minutes.Items.All(i => i.Case == Guid.Empty || open.Contains(i.Case)) ? meeting.Minutes : null,
            await db.People.Where(p => p.Id == approver).Select(p => p.Name).SingleAsync(ct), meeting.MinutesApprovedAt!.Value,
            zone is null ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(zone),
            await db.Documents.Where(d => d.Kind == MinutesReport.Kind && d.SubjectId == meeting.Id.Value && d.ContentHash != "").Select(d => d.Number).FirstOrDefaultAsync(ct));
    }
}
