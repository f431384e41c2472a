namespace AiGovernance.SystemTests.Support;

/// <summary>The hour to which a meeting of the demo committee is moved so that it can begin now: a meeting may begin a day early, and a day holds one.</summary>
internal static class SoonestHour
{
    // Whoever asks needs some time to send it.
    private static readonly TimeOnly Late = new(23, 50);

    public static (DateOnly Day, TimeOnly Hour) Now()
    {
        var now = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(TimeProvider.System.GetUtcNow(), "Europe/Berlin").DateTime;
        var today = DateOnly.FromDateTime(now);
        if (TimeOnly.FromDateTime(now) >= Late) return (today.AddDays(1), new TimeOnly(0, 30));
        // The series meets on Tuesdays.
        return today.DayOfWeek is DayOfWeek.Tuesday ? (today.AddDays(1), TimeOnly.MinValue) : (today, new TimeOnly(23, 59));
    }
}
