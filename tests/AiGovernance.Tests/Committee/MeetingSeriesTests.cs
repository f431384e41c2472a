using System.Globalization;
using AiGovernance.Committee;
using AiGovernance.Organisation;
using Xunit;

namespace AiGovernance.Tests.Committee;

/// <summary>CM-2 and the table of section 5.</summary>
public sealed class MeetingSeriesTests
{
    private static readonly WorkingDays Calendar = WorkingDays.MondayToFriday;
    private static readonly MeetingSeries SecondTuesday = new(WeekOfMonth.Second, DayOfWeek.Tuesday, new(14, 0), "Europe/Berlin");

    [Fact]
    public void Twelve_months_of_second_Tuesdays_stay_at_two_o_clock_through_summer_and_winter() => Assert.Equal(
        [
            "2026-02-10T13", "2026-03-10T13", "2026-04-14T12", "2026-05-12T12", "2026-06-09T12", "2026-07-14T12",
            "2026-08-11T12", "2026-09-08T12", "2026-10-13T12", "2026-11-10T13", "2026-12-08T13", "2027-01-12T13",
        ],
        SecondTuesday.Ahead(new(2026, 1, 20), Calendar).Select(m => m.StartsAt.ToString("yyyy-MM-ddTHH", CultureInfo.InvariantCulture)));

    [Fact]
    public void The_southern_half_changes_its_clock_the_other_way()
    {
        var sydney = SecondTuesday with { TimeZone = "Australia/Sydney" };
        Assert.Equal((3, 4), (sydney.On(new(2026, 1, 13), Calendar).StartsAt.Hour, sydney.On(new(2026, 6, 9), Calendar).StartsAt.Hour));
    }

    [Theory]
    [InlineData("2026-01-13", "2026-01-13")]  // the day itself still counts
    [InlineData("2026-01-14", "2026-02-10")]
    public void The_series_begins_with_the_next_meeting(string from, string first) =>
        Assert.Equal(Day(first), SecondTuesday.Ahead(Day(from), Calendar)[0].On);

    [Theory]
    [InlineData(WeekOfMonth.First, DayOfWeek.Thursday, "2026-01-01")]
    [InlineData(WeekOfMonth.First, DayOfWeek.Wednesday, "2026-01-07")]
    [InlineData(WeekOfMonth.Fourth, DayOfWeek.Thursday, "2026-01-22")]
    [InlineData(WeekOfMonth.Last, DayOfWeek.Thursday, "2026-01-29")]   // the fifth
    [InlineData(WeekOfMonth.Last, DayOfWeek.Sunday, "2026-01-25")]     // the fourth is the last
    public void Each_week_of_the_month_can_be_chosen(WeekOfMonth week, DayOfWeek day, string expected) =>
        Assert.Equal(Day(expected), (SecondTuesday with { Week = week, Day = day }).Ahead(new(2026, 1, 1), Calendar)[0].On);

    [Theory]
    [InlineData("2026-03-29", "01:59", "2026-03-29T00:59")]
    [InlineData("2026-03-29", "02:30", "2026-03-29T01:00")]  // skipped by the clock: 03:00, the first minute that exists
    [InlineData("2026-03-29", "03:00", "2026-03-29T01:00")]
    [InlineData("2026-10-25", "01:59", "2026-10-24T23:59")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30")]  // shown twice: the first
    [InlineData("2026-10-25", "03:00", "2026-10-25T02:00")]
    public void A_change_of_the_clock_neither_loses_nor_doubles_a_meeting(string day, string at, string utc)
    {
        var startsAt = (SecondTuesday with { At = TimeOnly.Parse(at, CultureInfo.InvariantCulture) }).On(Day(day), Calendar).StartsAt;
        Assert.Equal((utc, DateTimeKind.Utc), (startsAt.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), startsAt.Kind));
    }

    [Fact]
    public void The_agenda_closes_five_working_days_before()
    {
        Assert.Equal(Day("2026-12-01"), SecondTuesday.On(Day("2026-12-08"), Calendar).AgendaClosesOn);
        var holiday = new WorkingDays([DayOfWeek.Saturday, DayOfWeek.Sunday], [Day("2026-12-07")]);
        Assert.Equal(Day("2026-11-30"), SecondTuesday.On(Day("2026-12-08"), holiday).AgendaClosesOn);
    }

    [Theory]
    [InlineData("2026-11-17", "2026-12-08")]  // ten working days before 1 December
    [InlineData("2026-11-18", "2027-01-12")]  // nine
    [InlineData("2026-11-14", "2026-12-08")]  // a Saturday: counted from Monday
    [InlineData("2026-01-01", "2026-02-10")]
    public void A_case_is_due_at_the_first_meeting_whose_agenda_it_can_reach(string submitted, string meeting) =>
        Assert.Equal(Day(meeting), PlannedMeeting.FirstFor(Day(submitted), SecondTuesday.Ahead(new(2026, 1, 1), Calendar).Append(Next), Calendar)?.On);

    [Fact]
    public void A_skipped_meeting_passes_its_cases_to_the_next_and_the_order_given_does_not_matter()
    {
        var meetings = SecondTuesday.Ahead(new(2026, 1, 1), Calendar).Where(m => m.On != Day("2026-12-08")).Append(Next).Reverse();
        Assert.Equal(Next, PlannedMeeting.FirstFor(Day("2026-11-17"), meetings, Calendar));
    }

    [Fact]
    public void Beyond_the_series_there_is_no_meeting_yet() =>
        Assert.Null(PlannedMeeting.FirstFor(Day("2027-06-01"), SecondTuesday.Ahead(new(2026, 1, 1), Calendar), Calendar));

    [Fact]
    public void An_unknown_time_zone_is_refused()
    {
        Assert.True(SecondTuesday.Check().Succeeded);
        Assert.Equal("committee.time-zone-unknown", (SecondTuesday with { TimeZone = "Europe/Atlantis" }).Check().Refusal?.Code);
    }

    private static PlannedMeeting Next => SecondTuesday.On(Day("2027-01-12"), Calendar);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
