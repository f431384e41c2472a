using System.Globalization;
using AiGovernance.Organisation.Settings;
using Xunit;

namespace AiGovernance.Tests.Organisation.Settings;

/// <summary>RV-2: a pasted list of holidays.</summary>
public sealed class HolidayListTests
{
    private static readonly DateOnly Today = new(2026, 9, 14);
    private static readonly Holiday[] Known = [new(new(2026, 10, 3), "German Unity Day")];

    [Theory]
    [InlineData("2026-12-25 Christmas Day")]
    [InlineData("  2026-12-25   Christmas Day  ")]
    [InlineData("2026-12-25\tChristmas Day")]
    [InlineData("2026-12-25,Christmas Day")]
    [InlineData("2026-12-25; \"Christmas Day\"")]
    [InlineData("\"2026-12-25\",\"Christmas Day\"")]
    public void A_line_is_read_as_people_paste_it(string line) =>
        Assert.Equal([new(new(2026, 12, 25), "Christmas Day")], HolidayList.Read(line, [], Today).Holidays);

    [Fact]
    public void Every_bad_line_is_named_with_its_number_and_empty_ones_count()
    {
        var list = HolidayList.Read("2026-12-25 Christmas Day\r\n\r\n25.12.2026 Christmas Day\n2026-12-26\n2026-02-30 No such day\n2026-12-25 Again\n2026-10-03 Unity", Known, Today);
        Assert.Equal([3, 4, 5, 6, 7], list.Faults.Select(f => f.Line));
        Assert.StartsWith("Give an existing day", list.Faults[0].Reason, StringComparison.Ordinal);
        Assert.Equal("Give the holiday a name.", list.Faults[1].Reason);
        Assert.StartsWith("Give an existing day", list.Faults[2].Reason, StringComparison.Ordinal);
        Assert.Equal("This day is a holiday already: Christmas Day.", list.Faults[3].Reason);
        Assert.Equal("This day is a holiday already: German Unity Day.", list.Faults[4].Reason);
        Assert.Equal("Christmas Day", Assert.Single(list.Holidays).Name);
    }

    [Theory]
    [InlineData("2026-09-13", false)]
    [InlineData("2026-09-14", false)] // today is running
    [InlineData("2026-09-15", true)]
    [InlineData("2036-09-14", true)]
    [InlineData("2036-09-15", false)] // more than ten years
    public void Only_days_to_come_within_ten_years_are_added(string day, bool added) =>
        Assert.Equal(added, HolidayList.FaultOf(DateOnly.ParseExact(day, Holiday.DayFormat, CultureInfo.InvariantCulture), "A day", [], Today) is null);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(Holiday.NameMaxLength, true)]
    [InlineData(Holiday.NameMaxLength + 1, false)]
    public void A_name_has_its_length(int length, bool added) =>
        Assert.Equal(added, HolidayList.FaultOf(Today.AddDays(1), new string('x', length), [], Today) is null);
}
