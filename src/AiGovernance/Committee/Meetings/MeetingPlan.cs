using AiGovernance.Committee.Seats;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Keeps the meetings of the series standing twelve months ahead (CM-2).</summary>
internal static class MeetingPlan
{
    /// <summary>Adds the days of the series that are not planned yet; a day moved or skipped by hand is not planned again.</summary>
    public static async Task Extend(AppDbContext db, CommitteeSettings settings, DateTime now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now);
        var known = await db.Meetings.Where(m => m.SeriesOn >= today).Select(m => m.SeriesOn).ToListAsync(ct);
        foreach (var planned in settings.Series!.Ahead(today, WorkingDays.MondayToFriday).Where(p => !known.Contains(p.On) && Closes(p) > now))
        {
            var meeting = new Meeting(planned);
            db.Meetings.Add(meeting);
            db.PutDue(CommitteeDues.CloseAgenda, meeting.Id.Value, meeting.AgendaClosesAt);
            db.Start(MeetingCourse.First, meeting.Id.Value, now);
        }
        await db.DropDue(CommitteeDues.PlanAhead, CommitteeSettings.Only, now, ct);
        db.PutDue(CommitteeDues.PlanAhead, CommitteeSettings.Only, now.AddMonths(1));
        db.Signal(CommitteeSignals.MeetingsPlanned, CommitteeSettings.Only, now);
    }

    /// <summary>Another rhythm: what was planned by the former one, and has nothing on its agenda, no longer takes place.</summary>
    public static async Task Drop(AppDbContext db, MeetingSeries series, DateTime now, CancellationToken ct)
    {
        var kept = series.Ahead(DateOnly.FromDateTime(now), WorkingDays.MondayToFriday).Select(m => m.On).ToHashSet();
        var planned = await db.Meetings.WithAgenda().Where(m => m.State == MeetingState.Planned).ToListAsync(ct);
        foreach (var meeting in planned.Where(m => m.Items.Count == 0 && m.On == m.SeriesOn && !kept.Contains(m.On)))
        {
            meeting.Skip();
            await db.DropDue(CommitteeDues.CloseAgenda, meeting.Id.Value, now, ct);
            db.Cancel(MeetingCourse.First, meeting.Id.Value, now);
        }
    }

    // A meeting whose agenda could never have been open helps nobody.
    private static DateTime Closes(PlannedMeeting planned) => planned.AgendaClosesOn.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
