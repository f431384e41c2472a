using AiGovernance.Parts;
using Xunit;

namespace AiGovernance.Tests.Parts;

public class MomentsTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 10, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, "just now")]
    [InlineData(-59, "just now")]
    [InlineData(59, "in a moment")]
    [InlineData(-60, "1 minute ago")]
    [InlineData(-119, "1 minute ago")]
    [InlineData(-120, "2 minutes ago")]
    [InlineData(-3599, "59 minutes ago")]
    [InlineData(-3600, "1 hour ago")]
    [InlineData(-86399, "23 hours ago")]
    [InlineData(-86400, "1 day ago")]
    [InlineData(172800, "in 2 days")]
    [InlineData(31 * 86400 - 1, "in 30 days")]
    [InlineData(31 * 86400, "24 Dec 2026")]
    public void A_moment_is_told_in_the_greatest_whole_unit(int seconds, string expected) =>
        Assert.Equal(expected, Moments.Relative(Now.AddSeconds(seconds), Now));

    [Fact]
    public void The_exact_moment_names_its_zone() =>
        Assert.Equal("Mon 23 Nov 2026, 09:10 UTC", Moments.Exact(DateTime.SpecifyKind(Now, DateTimeKind.Unspecified)));

    [Fact]
    public void The_exact_moment_follows_the_zone_of_the_organisation() =>
        Assert.Equal("Mon 23 Nov 2026, 10:10 Europe/Berlin", Moments.Exact(Now, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")));

    [Theory]
    [InlineData(2026, "Fri 29 Jan 2027")]
    [InlineData(2027, "Fri 29 Jan")]
    public void The_year_is_written_only_where_it_is_not_this_one(int thisYear, string expected) =>
        Assert.Equal(expected, Moments.WeekDay(new DateOnly(2027, 1, 29), new DateOnly(thisYear, 3, 1)));
}
