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
    public static async Task Extend(AppDbContext db, CommitteeSettings settings, WorkingDays calendar, DateTime now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now);
        var known = await db.Meetings.Where(m => m.SeriesOn >= today).Select(m => m.SeriesOn).ToListAsync(ct);
        foreach (var planned in settings.Series!.Ahead(today, calendar).Where(p => !known.Contains(p.On) && Closes(p) > now))
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

    /// <summary>
    /// Another rhythm: what the former one planned moves to the new hour of its day, or no longer takes place when the day is none of the new
    /// ones and nothing stands on its agenda. What was moved or skipped by hand stays so, and so does a meeting whose agenda is closed.
    /// </summary>
    public static async Task Change(AppDbContext db, MeetingSeries former, MeetingSeries series, WorkingDays calendar, DateTime now, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(now);
        var kept = series.Ahead(today, calendar).ToDictionary(m => m.On);
        var before = former.Ahead(today, calendar).ToDictionary(m => m.On);
        var meetings = await db.Meetings.WithAgenda().Where(m => m.SeriesOn >= today && m.On == m.SeriesOn && (m.State == MeetingState.Planned || m.State == MeetingState.Skipped)).ToListAsync(ct);
        foreach (var meeting in meetings.Where(m => IsOf(m, before)))
        {
            if (!kept.TryGetValue(meeting.On, out var to)) await CallOff(db, meeting, now, ct);
            else if (Closes(to) > now) await Move(db, meeting, to, now, ct);
        }
    }

    // A day that was skipped while it was none of the rhythm was called off with an older rhythm, not by hand.
    private static bool IsOf(Meeting meeting, Dictionary<DateOnly, PlannedMeeting> rhythm) => meeting.State is MeetingState.Skipped
        ? !rhythm.ContainsKey(meeting.On)
        : !rhythm.TryGetValue(meeting.On, out var planned) || planned.StartsAt == meeting.StartsAt;

    private static async Task Move(AppDbContext db, Meeting meeting, PlannedMeeting to, DateTime now, CancellationToken ct)
    {
        meeting.Move(to, now);
        await db.DropDue(CommitteeDues.CloseAgenda, meeting.Id.Value, now, ct);
        db.PutDue(CommitteeDues.CloseAgenda, meeting.Id.Value, meeting.AgendaClosesAt);
        db.Start(MeetingCourse.First, meeting.Id.Value, now);
    }

    private static async Task CallOff(AppDbContext db, Meeting meeting, DateTime now, CancellationToken ct)
    {
        if (meeting.State is not MeetingState.Planned || meeting.Items.Count > 0) return;
        meeting.Skip();
        await db.DropDue(CommitteeDues.CloseAgenda, meeting.Id.Value, now, ct);
        db.Cancel(MeetingCourse.First, meeting.Id.Value, now);
    }

    // A meeting whose agenda could never have been open helps nobody.
    private static DateTime Closes(PlannedMeeting planned) => planned.AgendaClosesOn.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
