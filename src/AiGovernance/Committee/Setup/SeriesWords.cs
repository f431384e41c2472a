using System.Globalization;

namespace AiGovernance.Committee.Setup;

/// <summary>How the rhythm of the meetings reads.</summary>
internal static class SeriesWords
{
    /// <summary>As calendars show it: Monday first.</summary>
    public static IReadOnlyList<DayOfWeek> Week { get; } = [.. Enumerable.Range(1, 7).Select(d => (DayOfWeek)(d % 7))];

    /// <summary>"The second Tuesday of each month, 14:00 by the clock of Europe/Berlin".</summary>
    public static string Of(MeetingSeries series) =>
        $"The {series.Week.ToString().ToLowerInvariant()} {series.Day} of each month, {series.At.ToString("HH:mm", CultureInfo.InvariantCulture)} by the clock of {series.TimeZone}. The agenda closes {series.ClosesBefore} working days before.";

    /// <summary>"UTC", "UTC+1", "UTC-3:30".</summary>
    public static string Offset(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero) return "UTC";
        var size = offset.Duration();
        return string.Create(CultureInfo.InvariantCulture, $"UTC{(offset < TimeSpan.Zero ? '-' : '+')}{size.Hours}{(size.Minutes == 0 ? "" : $":{size.Minutes:00}")}");
    }
}
