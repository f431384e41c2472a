using AiGovernance.Dashboard.Inbox;
using AiGovernance.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.Dashboard;

public class InboxGroupsTests
{
    [Theory]
    [InlineData("2026-11-25", "2026-11-24", InboxSpan.Overdue)]
    [InlineData("2026-11-25", "2026-11-25", InboxSpan.Today)]
    [InlineData("2026-11-25", "2026-11-26", InboxSpan.ThisWeek)]
    [InlineData("2026-11-25", "2026-11-29", InboxSpan.ThisWeek)] // Sunday
    [InlineData("2026-11-25", "2026-11-30", InboxSpan.Later)] // Monday
    [InlineData("2026-11-29", "2026-11-29", InboxSpan.Today)]
    [InlineData("2026-11-29", "2026-11-30", InboxSpan.Later)]
    [InlineData("2026-11-23", "2026-11-29", InboxSpan.ThisWeek)]
    [InlineData("2026-11-25", null, InboxSpan.Later)]
    public void A_task_stands_under_how_soon_it_is_due(string today, string? due, InboxSpan expected) =>
        Assert.Equal(expected, InboxGroups.SpanOf(due is null ? null : Day(due), Day(today)));

    [Fact]
    public void Groups_come_by_how_much_they_press_and_tasks_by_day_then_tier()
    {
        var groups = InboxGroups.Of(
            [Task("none", null), Task("late", "2026-11-20"), Task("low", "2026-11-25", RiskTier.Low), Task("high", "2026-11-25", RiskTier.High), Task("far", "2027-01-01")], Day("2026-11-23"));

        Assert.Equal(["Overdue", "This week", "Later"], groups.Select(g => g.Title));
        Assert.Equal(["late", "high", "low", "far", "none"], groups.SelectMany(g => g.Items).Select(i => i.Subject));
    }

    private static InboxItem Task(string subject, string? due, RiskTier? tier = null) =>
        new(InboxArea.UseCases, "Do it", subject, "", "/", "Do", tier, due is null ? null : Day(due), null);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
