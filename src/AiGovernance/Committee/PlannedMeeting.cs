using AiGovernance.Organisation;

namespace AiGovernance.Committee;

/// <summary>One meeting of the series, with the day on which its agenda closes and its packet goes out (CM-2).</summary>
/// <param name="On">The day where the committee sits.</param>
/// <param name="StartsAt">UTC.</param>
public sealed record PlannedMeeting(DateOnly On, DateTime StartsAt, DateOnly AgendaClosesOn)
{
    /// <summary>Working days that a High or Critical case needs before the agenda closes (section 5).</summary>
    public const int LeadTime = 10;

    /// <summary>The meeting that a case submitted on this day is due at; none when the series does not reach so far.</summary>
    public static PlannedMeeting? FirstFor(DateOnly submittedOn, IEnumerable<PlannedMeeting> meetings, WorkingDays calendar)
    {
        var earliestClose = calendar.Add(submittedOn, LeadTime);
        return meetings.Where(m => m.AgendaClosesOn >= earliestClose).MinBy(m => m.StartsAt);
    }
}
