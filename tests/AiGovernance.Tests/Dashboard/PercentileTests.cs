using AiGovernance.Dashboard.Figures;
using AiGovernance.Organisation;
using AiGovernance.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.Dashboard;

public class PercentileTests
{
    [Theory]
    [InlineData(new int[0], 50, null)]
    [InlineData(new[] { 7 }, 50, 7)]
    [InlineData(new[] { 7 }, 90, 7)]
    [InlineData(new[] { 3, 1 }, 50, 1)]
    [InlineData(new[] { 3, 1, 2 }, 50, 2)]
    [InlineData(new[] { 4, 3, 2, 1 }, 50, 2)]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, 90, 9)] // exactly nine of ten
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 }, 90, 9)] // eight of nine are too few
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, 90, 10)] // nine of eleven are too few
    [InlineData(new[] { 5, 5, 5, 40 }, 50, 5)]
    [InlineData(new[] { 1, 2 }, 100, 2)]
    public void A_percentile_is_the_smallest_number_that_so_many_do_not_exceed(int[] values, int percent, int? expected) =>
        Assert.Equal(expected, Percentile.Of(values, percent));

    [Fact]
    public void Days_are_counted_by_tier_and_by_the_month_of_the_decision()
    {
        var today = new DateOnly(2026, 11, 23);
        var time = AnswerTime.Of(
        [
            Took(RiskTier.Low, At(2026, 11, 20), At(2026, 11, 23)), // over a weekend: one working day
            Took(RiskTier.Low, At(2026, 11, 16), At(2026, 11, 19)),
            Took(RiskTier.High, At(2026, 10, 1), At(2026, 11, 2)),
            Took(RiskTier.Moderate, At(2025, 12, 1), At(2025, 12, 1)),
        ], today);

        Assert.Equal(new AnswerSpan(4, 1, 22), time.All);
        Assert.Equal(new AnswerSpan(2, 1, 3), time.ByTier[RiskTier.Low]);
        Assert.Equal(12, time.ByMonth.Count);
        Assert.Equal((new DateOnly(2025, 12, 1), new AnswerSpan(1, 0, 0)), time.ByMonth[0]);
        Assert.Equal((new DateOnly(2026, 10, 1), new AnswerSpan(0, null, null)), time.ByMonth[10]);
        Assert.Equal((new DateOnly(2026, 11, 1), new AnswerSpan(3, 3, 22)), time.ByMonth[11]);
    }

    private static Answered Took(RiskTier tier, DateTime submitted, DateTime decided) => Answered.Of(tier, submitted, decided, WorkingDays.MondayToFriday);

    private static DateTime At(int year, int month, int day) => new(year, month, day, 9, 0, 0, DateTimeKind.Utc);
}
