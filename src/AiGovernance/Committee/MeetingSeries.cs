using AiGovernance.Common;
using AiGovernance.Organisation;

namespace AiGovernance.Committee;

/// <summary>Which of the month's days of one name.</summary>
public enum WeekOfMonth
{
    First = 1,
    Second = 2,
    Third = 3,
    Fourth = 4,
    Last = 5,
}

/// <summary>The rhythm in which the committee meets: a day of each month, at a time where the committee sits (CM-2).</summary>
/// <param name="At">By the clock on the wall, summer and winter.</param>
/// <param name="TimeZone">IANA name, for example <c>Europe/Berlin</c>.</param>
/// <param name="ClosesBefore">Working days between the close of the agenda and the meeting.</param>
public sealed record MeetingSeries(WeekOfMonth Week, DayOfWeek Day, TimeOnly At, string TimeZone, int ClosesBefore = MeetingSeries.UsualClosesBefore)
{
    public const int MonthsAhead = 12;

    /// <summary>Working days (CM-2), a default.</summary>
    public const int UsualClosesBefore = 5;

    /// <summary>Working days; a longer close would leave no meeting of a monthly series an open agenda.</summary>
    public const int MostClosesBefore = 15;

    public Result Check()
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _)) return CommitteeRefusals.TimeZoneUnknown.With(TimeZone);
        return ClosesBefore is < 0 or > MostClosesBefore ? CommitteeRefusals.ClosesBeforeUnknown.With(0, MostClosesBefore) : Result.Success;
    }

    /// <summary>The meetings of twelve months, from this day on.</summary>
    public IReadOnlyList<PlannedMeeting> Ahead(DateOnly from, WorkingDays calendar) =>
    [
        .. Enumerable.Range(0, MonthsAhead + 1)
            .Select(month => DayIn(from.AddDays(1 - from.Day).AddMonths(month)))
            .Where(day => from <= day && day < from.AddMonths(MonthsAhead))
            .Select(day => On(day, calendar)),
    ];

    /// <summary>The meeting on this day, also one to which somebody moved it by hand.</summary>
    public PlannedMeeting On(DateOnly day, WorkingDays calendar) => new(day, StartOn(day), calendar.Add(day, -ClosesBefore));

    /// <summary>Where the committee sits.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    private DateOnly DayIn(DateOnly firstOfMonth)
    {
        var first = firstOfMonth.AddDays(((int)Day - (int)firstOfMonth.DayOfWeek + 7) % 7);
        if (Week is not WeekOfMonth.Last) return first.AddDays(7 * ((int)Week - 1));

        var fifth = first.AddDays(28);
        return fifth.Month == first.Month ? fifth : first.AddDays(21);
    }

    private DateTime StartOn(DateOnly day)
    {
        var zone = Zone;
        var local = day.ToDateTime(At);
        // An hour that the clock skips: begin with the first minute that exists.
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        // An hour that the clock shows twice: the first of the two.
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}
