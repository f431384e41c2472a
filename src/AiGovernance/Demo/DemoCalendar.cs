using AiGovernance.Committee;
using AiGovernance.Organisation;

namespace AiGovernance.Demo;

/// <summary>The days on which the story happens, counted back from today; about ten weeks, with two meetings of the committee in them.</summary>
public sealed class DemoCalendar
{
    /// <summary>Second Tuesday of each month, 14:00 where the committee sits.</summary>
    public static readonly MeetingSeries Rhythm = new(WeekOfMonth.Second, DayOfWeek.Tuesday, new TimeOnly(14, 0), "Europe/Berlin");

    private const int PreparationDays = 22;

    private static readonly TimeZoneInfo Office = TimeZoneInfo.FindSystemTimeZoneById(Rhythm.TimeZone);
    private static readonly WorkingDays Days = WorkingDays.MondayToFriday;

    public DemoCalendar(DateTime now)
    {
        Now = now;
        Today = DateOnly.FromDateTime(now);
        var held = Rhythm.Ahead(Today.AddMonths(-3), Days).Select(m => m.On).Where(day => day < Today).TakeLast(2).ToList();
        (FirstMeeting, SecondMeeting) = (held[0], held[1]);
    }

    public DateTime Now { get; }
    public DateOnly Today { get; }
    public DateOnly FirstMeeting { get; }
    public DateOnly SecondMeeting { get; }

    /// <summary>A Monday, early enough for a case to be at the first meeting: its agenda closes ten working days after submission.</summary>
    public DateOnly Start => FirstMeeting.AddDays(-PreparationDays);

    /// <summary>The working day so many before today.</summary>
    public DateOnly Ago(int days) => Days.Add(Today, -days);

    /// <summary>The working day so many after a day, or before it when negative.</summary>
    public static DateOnly After(DateOnly day, int days) => Days.Add(day, days);

    /// <param name="time">By the clock on the office's wall.</param>
    public static DateTime Moment(DateOnly day, string time) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)), Office);
}
