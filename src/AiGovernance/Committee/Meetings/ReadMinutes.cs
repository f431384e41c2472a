using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>The minutes of one meeting, and whether they are approved.</summary>
/// <param name="Zone">Where the committee sits; its times are told by the clock there.</param>
/// <param name="Hash">SHA-256 of the canonical JSON; empty until approved.</param>
public sealed record MinutesDetails(MeetingId Meeting, MeetingMinutes Minutes, TimeZoneInfo Zone, string Hash, DateTime? ApprovedAt, bool MayApprove);

/// <summary>The minutes after a meeting: written from what happened, or as they were frozen (CM-10).</summary>
public sealed class ReadMinutes(Database database, AccessCheck access)
{
    public Task<Result<MinutesDetails>> Handle(MeetingId id, CancellationToken ct = default) => database.Read<MinutesDetails>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Read)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (await db.Meetings.WithAgenda().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        if (meeting.State is not (MeetingState.Closed or MeetingState.MinutesApproved)) return CommitteeRefusals.NotClosed;

        var cases = meeting.Items.Select(i => i.UseCaseId).ToList();
        var visible = await db.UseCases.VisibleTo(access.Actor).Where(u => cases.Contains(u.Id)).Select(u => u.Id).ToListAsync(ct);
        var minutes = meeting.Minutes.Length > 0 ? MeetingMinutes.FromJson(meeting.Minutes) : await MinutesWriter.Of(db, meeting, committee.Settings, null, ct);
        return new MinutesDetails(id, minutes.For(visible.Select(v => v.Value).ToHashSet()), committee.Settings.Series!.Zone, meeting.MinutesHash, meeting.MinutesApprovedAt,
            meeting.State is MeetingState.Closed && access.Allows(CommitteePermissions.Preside));
    }, ct);
}
