using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Calendar;

/// <summary>The meetings to come as a calendar file (CM-2). It names no case: a calendar is read by more people than the committee.</summary>
public sealed class ReadCalendar(Database database, AccessCheck access, TimeProvider clock)
{
    /// <summary>So long a calendar is kept free: the series says when a meeting begins, not when it ends.</summary>
    private static readonly TimeSpan KeptFree = TimeSpan.FromHours(2);

    /// <param name="portal">Where the portal answers, for the links.</param>
    public Task<Result<string>> Handle(Uri portal, CancellationToken ct = default) => database.Read<string>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Read)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        var meetings = await db.Meetings.Where(m => m.StartsAt >= now && m.State != MeetingState.Closed && m.State != MeetingState.MinutesApproved).OrderBy(m => m.StartsAt).ToListAsync(ct);
        return CalendarFile.Of("Ethics committee", meetings.Select(m => Of(m, portal)), now);
    }, ct);

    private static CalendarEvent Of(Meeting meeting, Uri portal) => new(
        $"{meeting.Id.Value:D}@aigovernance", meeting.Version, meeting.StartsAt, KeptFree, "AI ethics committee",
        $"The agenda closes at the end of {Moments.WeekDay(meeting.AgendaClosesOn)}. Agenda and papers are in the portal.",
        new Uri(portal, CommitteeAddress.Of(meeting.Id)), meeting.State is MeetingState.Skipped);
}
