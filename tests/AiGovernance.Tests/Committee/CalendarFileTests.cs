using System.Text;
using AiGovernance.Committee.Calendar;
using Xunit;

namespace AiGovernance.Tests.Committee;

/// <summary>RFC 5545, as far as the committee's meetings need it.</summary>
public sealed class CalendarFileTests
{
    private static readonly DateTime Now = new(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc);
    private static readonly CalendarEvent Meeting = new("0199@aigovernance", 3, new(2026, 10, 13, 12, 0, 0, DateTimeKind.Utc), TimeSpan.FromHours(2), "AI ethics committee", "Papers are in the portal.", new("https://portal.example/committee"), false);

    [Fact]
    public void A_meeting_is_one_event_with_times_in_UTC() => Assert.Equal(
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//AiGovernance//Committee//EN", "METHOD:PUBLISH", "X-WR-CALNAME:Ethics committee",
            "BEGIN:VEVENT", "UID:0199@aigovernance", "DTSTAMP:20260914T080000Z", "SEQUENCE:3", "DTSTART:20261013T120000Z", "DTEND:20261013T140000Z",
            "SUMMARY:AI ethics committee", "DESCRIPTION:Papers are in the portal.", "URL:https://portal.example/committee", "STATUS:CONFIRMED",
            "END:VEVENT", "END:VCALENDAR", "",
        ],
        CalendarFile.Of("Ethics committee", [Meeting], Now).Split("\r\n"));

    [Fact]
    public void Every_line_ends_with_both_signs_and_no_other_break_is_left()
    {
        var text = CalendarFile.Of("A\nB", [Meeting with { Description = "One\r\nTwo\nThree" }], Now);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Contains(@"DESCRIPTION:One\nTwo\nThree", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_with_a_meaning_are_escaped_the_backslash_first() =>
        Assert.Contains(@"SUMMARY:A\, B\; C\\D", CalendarFile.Of("x", [Meeting with { Summary = @"A, B; C\D" }], Now), StringComparison.Ordinal);

    [Theory]
    [InlineData(67, 1)]   // SUMMARY: and 67 letters are 75 octets
    [InlineData(68, 2)]
    [InlineData(141, 2)]  // 74 more, for the space counts
    [InlineData(142, 3)]
    public void A_line_is_folded_after_75_octets(int letters, int lines)
    {
        var text = CalendarFile.Of("x", [Meeting with { Summary = new string('a', letters) }], Now);
        Assert.Equal(lines - 1, text.Split("\r\n ").Length - 1);
    }

    [Theory]
    [InlineData("ä")]   // two octets
    [InlineData("会")]  // three
    [InlineData("🙂")]  // four, two chars
    public void Folding_never_breaks_a_character_and_unfolding_gives_the_text_back(string sign)
    {
        var summary = string.Concat(Enumerable.Repeat(sign, 100));
        var text = CalendarFile.Of("x", [Meeting with { Summary = summary }], Now);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        Assert.Contains($"SUMMARY:{summary}\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_called_off_says_so() =>
        Assert.Contains("STATUS:CANCELLED\r\n", CalendarFile.Of("x", [Meeting with { IsCalledOff = true }], Now), StringComparison.Ordinal);
}
