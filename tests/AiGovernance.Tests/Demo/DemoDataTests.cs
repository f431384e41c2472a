using AiGovernance.Data;
using AiGovernance.Demo;
using AiGovernance.Organisation;
using AiGovernance.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Demo;

/// <summary>Demo data is made once, in a portal into which nobody has written, and wholly or not at all.</summary>
public class DemoDataTests
{
    [Fact]
    public async Task It_is_made_in_an_empty_portal_and_a_second_start_adds_nothing()
    {
        await using var demo = new ADemo(ADemo.Now);
        await demo.Migrate();

        Assert.True(await demo.Make());
        var entries = await Entries(demo);
        Assert.False(await demo.Make());

        Assert.Equal(entries, await Entries(demo));
        Assert.False(File.Exists(demo.UnfinishedFile));
    }

    [Fact]
    public async Task What_was_interrupted_is_thrown_away_and_begun_anew()
    {
        await using var demo = new ADemo(ADemo.Now);
        await File.WriteAllTextAsync(demo.UnfinishedFile, "half a database", TestContext.Current.CancellationToken);

        Assert.True(await demo.Make());

        Assert.False(File.Exists(demo.UnfinishedFile));
        await using var db = demo.Db();
        Assert.Equal(15, await db.People.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_portal_into_which_somebody_wrote_is_left_alone()
    {
        await using var demo = new ADemo(ADemo.Now);
        await using var used = TestPortal.Start();
        TestFiles.Copy(used.File, demo.Settings.SqliteFile);

        Assert.False(await demo.Make());

        await using var db = demo.Db();
        Assert.False(await db.People.AnyAsync(p => p.Name == "Elena Brandt", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(2026, 11, 10, 2026, 9, 8, 2026, 10, 13)] // on the day of a meeting: it is still to come
    [InlineData(2026, 11, 11, 2026, 10, 13, 2026, 11, 10)]
    [InlineData(2027, 1, 1, 2026, 11, 10, 2026, 12, 8)]
    public void The_two_meetings_behind_are_the_last_before_today(int year, int month, int day, int firstYear, int firstMonth, int firstDay, int secondYear, int secondMonth, int secondDay)
    {
        var calendar = new DemoCalendar(new DateTime(year, month, day, 7, 0, 0, DateTimeKind.Utc));

        Assert.Equal((new DateOnly(firstYear, firstMonth, firstDay), new DateOnly(secondYear, secondMonth, secondDay)), (calendar.FirstMeeting, calendar.SecondMeeting));
        Assert.Equal(DayOfWeek.Monday, calendar.Start.DayOfWeek);
    }

    [Fact]
    public void The_seeding_clock_turns_forward_only()
    {
        var clock = new SeedingClock(TestClock.Start);
        clock.Turn(TestClock.Start.AddHours(1));

        Assert.Equal(TestClock.Start.AddHours(1), clock.GetUtcNow().UtcDateTime);
        Assert.Throws<InvalidOperationException>(() => clock.Turn(TestClock.Start));
    }

    // The story has to fit whatever the day: right after a meeting, before one, at a weekend, over the turn of the year.
    [Theory]
    [InlineData(2026, 11, 11)]
    [InlineData(2026, 12, 5)]
    [InlineData(2026, 12, 8)]
    [InlineData(2027, 1, 3)]
    public async Task It_can_be_made_on_any_day(int year, int month, int day)
    {
        await using var demo = new ADemo(new DateTime(year, month, day, 5, 30, 0, DateTimeKind.Utc));

        Assert.True(await demo.Make());

        await using var db = demo.Db();
        Assert.Equal(12, await db.UseCases.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, await db.Meetings.CountAsync(m => m.ClosedAt != null, TestContext.Current.CancellationToken));
    }

    private static async Task<int> Entries(ADemo demo)
    {
        await using var db = demo.Db();
        return await db.Trail.CountAsync();
    }
}
