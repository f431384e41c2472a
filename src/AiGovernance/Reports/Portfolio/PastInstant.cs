using System.Globalization;
using AiGovernance.Common;

namespace AiGovernance.Reports.Portfolio;

/// <summary>A past instant as people write it: a day, or a moment in UTC (RP-5).</summary>
public static class PastInstant
{
    private static readonly string[] moments = ["yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <returns>Null where nothing was written: now. A day means its last second.</returns>
    public static Result<DateTime?> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Result.Of<DateTime?>(null);
        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Result.Of<DateTime?>(day.ToDateTime(new TimeOnly(23, 59, 59), DateTimeKind.Utc));
        return DateTime.TryParseExact(text.Trim(), moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? Result.Of<DateTime?>(moment) : ReportRefusals.NoInstant.With(text);
    }
}
