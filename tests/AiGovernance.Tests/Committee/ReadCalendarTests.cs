using AiGovernance.Committee.Calendar;
using AiGovernance.Committee.Meetings;
using AiGovernance.Tests.Support;
using Xunit;
using static AiGovernance.Tests.Committee.ASession;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-2: the calendar of those who sit.</summary>
public sealed class ReadCalendarTests
{
    private static readonly Uri PortalAt = new("https://portal.example");

    [Fact]
    public async Task The_meetings_to_come_are_in_it_at_their_hour_in_summer_and_winter()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var file = await Read(portal);
        Assert.Equal(11, Count(file, "BEGIN:VEVENT"));
        Assert.Contains("DTSTART:20261013T120000Z", file, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261110T130000Z", file, StringComparison.Ordinal);
        Assert.Contains($"URL:https://portal.example/committee/meetings/{(await Next(portal)).Id.Value}", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moved_meeting_is_the_same_event_with_a_higher_number_and_a_skipped_one_is_called_off()
    {
        await using var portal = TestPortal.Start();
        await SetUp(portal);
        var next = await Next(portal);
        var (before, uid) = (EventOf(await Read(portal), next), $"UID:{next.Id.Value}@aigovernance");
        Assert.Contains(uid, before, StringComparison.Ordinal);
        Ok(await portal.In(Part.Governance, (MoveMeeting h) => h.Handle(next.Id, next.On.AddDays(1), "Room taken")));
        var moved = EventOf(await Read(portal), next);
        Assert.Contains("DTSTART:20261014T120000Z", moved, StringComparison.Ordinal);
        Assert.True(Sequence(moved) > Sequence(before), "Calendars keep what has the higher number.");
        Ok(await portal.In(Part.Governance, (SkipMeeting h) => h.Handle(next.Id, "Holidays")));
        Assert.Contains("STATUS:CANCELLED", EventOf(await Read(portal), next), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_names_no_case()
    {
        await using var portal = TestPortal.Start();
        var session = await Started(portal);
        await using var db = portal.Db();
        var useCase = db.UseCases.Single(u => u.Id == session.UseCase);
        var file = (await Read(portal)).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.DoesNotContain(useCase.Title, file, StringComparison.Ordinal);
        Assert.DoesNotContain(useCase.Reference, file, StringComparison.Ordinal);
    }

    private static async Task<string> Read(TestPortal portal) => (await portal.In(Part.Member, (ReadCalendar h) => h.Handle(PortalAt))).Value!;

    private static int Count(string file, string line) => file.Split("\r\n").Count(l => l == line);

    private static string EventOf(string file, Meeting meeting) => file.Split("BEGIN:VEVENT").Single(e => e.Contains(meeting.Id.Value.ToString(), StringComparison.Ordinal));

    private static int Sequence(string text) => int.Parse(text.Split("SEQUENCE:")[1].Split("\r\n")[0], System.Globalization.CultureInfo.InvariantCulture);
}
