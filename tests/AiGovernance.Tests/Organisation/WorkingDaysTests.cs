using System.Globalization;
using AiGovernance.Organisation;
using CsCheck;
using Xunit;

namespace AiGovernance.Tests.Organisation;

public sealed class WorkingDaysTests
{
    // Good Friday and Easter Monday 2026, and Christmas of that year.
    private static readonly WorkingDays Calendar = new(
        [DayOfWeek.Saturday, DayOfWeek.Sunday], [Day("2026-04-03"), Day("2026-04-06"), Day("2026-12-25")]);

    [Theory]
    [InlineData("2026-04-02", true)]   // Thursday
    [InlineData("2026-04-03", false)]  // holiday
    [InlineData("2026-04-04", false)]  // Saturday
    [InlineData("2026-04-05", false)]  // Sunday
    [InlineData("2026-04-07", true)]   // Tuesday
    public void Weekends_and_holidays_are_no_working_days(string day, bool working) =>
        Assert.Equal(working, Calendar.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2026-04-02", 0, "2026-04-02")]
    [InlineData("2026-04-02", 1, "2026-04-07")]   // over Easter
    [InlineData("2026-04-04", 0, "2026-04-04")]   // nothing added, nothing moved
    [InlineData("2026-04-04", 1, "2026-04-07")]
    [InlineData("2026-04-07", -1, "2026-04-02")]
    [InlineData("2026-12-08", -5, "2026-12-01")]  // a meeting on the second Tuesday, its agenda
    [InlineData("2026-12-24", 2, "2026-12-29")]
    public void Adding_counts_only_working_days(string from, int days, string expected) =>
        Assert.Equal(Day(expected), Calendar.Add(Day(from), days));

    [Theory]
    [InlineData("2026-04-02", "2026-04-02", 0)]
    [InlineData("2026-04-02", "2026-04-06", 0)]
    [InlineData("2026-04-02", "2026-04-07", 1)]
    [InlineData("2026-04-01", "2026-04-07", 2)]
    [InlineData("2026-04-06", "2026-04-02", 0)]   // due before the holidays, and no working day has passed since
    [InlineData("2026-04-07", "2026-04-02", -1)]
    public void Days_left_turn_negative_when_overdue(string today, string due, int left) =>
        Assert.Equal(left, Calendar.Left(Day(today), Day(due)));

    [Theory]
    [InlineData(8, 50, "2026-06-05")]
    [InlineData(8, 100, "2026-06-11")]
    [InlineData(8, 150, "2026-06-17")]
    [InlineData(7, 50, "2026-06-05")]    // three and a half days: the fourth
    [InlineData(7, 150, "2026-06-16")]   // ten and a half: the eleventh
    [InlineData(2, 50, "2026-06-02")]
    [InlineData(1, 50, "2026-06-02")]
    public void Reminders_come_when_their_share_of_the_time_has_passed(int days, int percent, string expected) =>
        Assert.Equal(Day(expected), Calendar.Share(Day("2026-06-01"), days, percent));

    [Fact]
    public void Counting_gives_back_what_was_added() =>
        (from offset in Gen.Int[0, 1500] from days in Gen.Int[-80, 80] select (Day("2025-01-01").AddDays(offset), days)).Sample((from, days) =>
        {
            var reached = Calendar.Add(from, days);
            // Going back from a day off, the day itself is not one of the days between.
            return days >= 0 || Calendar.IsWorkingDay(from) ? Calendar.Between(from, reached) == days : Calendar.Between(from, reached) == days + 1;
        });

    [Fact]
    public void Counting_agrees_with_a_list_of_all_days() =>
        (from offset in Gen.Int[0, 900] from length in Gen.Int[0, 200] select (Day("2025-06-01").AddDays(offset), length)).Sample((from, length) =>
        {
            var last = from.AddDays(length);
            var expected = Enumerable.Range(1, length).Select(from.AddDays)
                .Count(d => (int)d.DayOfWeek is >= 1 and <= 5 && d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) is not ("2026-04-03" or "2026-04-06" or "2026-12-25"));
            return Calendar.Between(from, last) == expected && Calendar.Between(last, from) == -expected;
        });

    [Fact]
    public void Another_weekend_is_another_calendar() =>
        Assert.Equal(Day("2026-06-07"), new WorkingDays([DayOfWeek.Friday, DayOfWeek.Saturday], []).Add(Day("2026-06-04"), 1));

    [Fact]
    public void A_week_without_a_working_day_is_refused() =>
        Assert.Throws<ArgumentException>(() => new WorkingDays(Enum.GetValues<DayOfWeek>(), []));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
