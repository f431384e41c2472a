using System.Globalization;

namespace AiGovernance.Parts;

/// <summary>How the portal writes moments and days: relative in the text, exact beside it.</summary>
public static class Moments
{
    private static readonly CultureInfo Words = CultureInfo.InvariantCulture;

    /// <summary>"3 minutes ago", "in 2 days"; beyond 30 days the day itself.</summary>
    public static string Relative(DateTime at, DateTime now)
    {
        var away = (at - now).Duration();
        if (away < TimeSpan.FromMinutes(1)) return at <= now ? "just now" : "in a moment";
        if (away >= TimeSpan.FromDays(31)) return Day(DateOnly.FromDateTime(at));

        var (count, unit) = away switch
        {
            { TotalHours: < 1 } => ((int)away.TotalMinutes, "minute"),
            { TotalDays: < 1 } => ((int)away.TotalHours, "hour"),
            _ => ((int)away.TotalDays, "day"),
        };
        var amount = Count(count, unit);
        return at <= now ? $"{amount} ago" : $"in {amount}";
    }

    /// <summary>"Wed 25 Nov 2026, 18:00 UTC": the exact moment, with its zone.</summary>
    public static string Exact(DateTime at, TimeZoneInfo? zone = null)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), zone ?? TimeZoneInfo.Utc);
        return local.ToString("ddd d MMM yyyy, HH:mm ", Words) + (zone ?? TimeZoneInfo.Utc).Id;
    }

    /// <summary>"25 Nov 2026".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", Words);

    /// <summary>"Wed 25 Nov", with the year when it is not the year of today.</summary>
    public static string WeekDay(DateOnly day, DateOnly? today = null) =>
        day.ToString(today?.Year == day.Year ? "ddd d MMM" : "ddd d MMM yyyy", Words);

    /// <summary>"1 day", "2 days".</summary>
    public static string Count(int count, string unit) => count == 1 ? $"1 {unit}" : $"{count} {unit}s";
}
