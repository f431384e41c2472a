using System.Globalization;
using System.Text;

namespace AiGovernance.Committee.Calendar;

/// <summary>One event for a calendar.</summary>
/// <param name="Uid">Stays the same for good, so that a calendar knows the event again.</param>
/// <param name="Sequence">Grows with each change of the event.</param>
/// <param name="StartsAt">UTC.</param>
public sealed record CalendarEvent(string Uid, int Sequence, DateTime StartsAt, TimeSpan Length, string Summary, string Description, Uri Link, bool IsCalledOff);

/// <summary>Writes events as iCalendar (RFC 5545), for any calendar a person keeps. Times are UTC, so no time zone has to be described.</summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>Octets of one line without its break (RFC 5545, 3.1).</summary>
    private const int MostOctets = 75;

    /// <param name="now">UTC: when this file was made.</param>
    public static string Of(string name, IEnumerable<CalendarEvent> events, DateTime now)
    {
        var text = new StringBuilder();
        // A name is no property of the RFC; it is what calendars show all the same.
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//AiGovernance//Committee//EN", "METHOD:PUBLISH", $"X-WR-CALNAME:{Escaped(name)}", .. events.SelectMany(e => Lines(e, now)), "END:VCALENDAR"])
            Fold(line, text);
        return text.ToString();
    }

    private static IEnumerable<string> Lines(CalendarEvent e, DateTime now) =>
    [
        "BEGIN:VEVENT",
        $"UID:{e.Uid}",
        $"DTSTAMP:{Utc(now)}",
        $"SEQUENCE:{e.Sequence}",
        $"DTSTART:{Utc(e.StartsAt)}",
        $"DTEND:{Utc(e.StartsAt + e.Length)}",
        $"SUMMARY:{Escaped(e.Summary)}",
        $"DESCRIPTION:{Escaped(e.Description)}",
        $"URL:{e.Link.AbsoluteUri}",
        $"STATUS:{(e.IsCalledOff ? "CANCELLED" : "CONFIRMED")}",
        "END:VEVENT",
    ];

    private static string Utc(DateTime at) => at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>Breaks a line before it grows too long, never inside a character; what goes on begins with a space.</summary>
    private static void Fold(string line, StringBuilder text)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
