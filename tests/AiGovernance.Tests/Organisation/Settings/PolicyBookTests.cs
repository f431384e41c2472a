using AiGovernance.Approvals;
using AiGovernance.Committee;
using AiGovernance.DataAssets;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace AiGovernance.Tests.Organisation.Settings;

/// <summary>The policy settings as values.</summary>
public sealed class PolicyBookTests
{
    private static readonly DateTime Change = new(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc);
    private static readonly IReadOnlyList<PolicyFigure> All =
        [.. ApprovalFigures.All, .. ReviewFigures.All, .. CommitteeFigures.All, .. DataAssetFigures.All, .. VendorFigures.All, .. UseCaseFigures.All];

    [Theory]
    [InlineData(-1, 14)]
    [InlineData(0, 20)] // the moment of the change is the first that it counts for
    [InlineData(1, 20)]
    public void A_date_is_counted_by_the_version_of_its_moment(int ticks, int days)
    {
        var later = new Policy(1, Policy.Usual.Content with { Figures = new Dictionary<string, int> { [ApprovalFigures.StoppingOverdueDays.Key] = 20 } });
        var book = new PolicyBook([(DateTime.MinValue, Policy.Usual), (Change, later)]);
        Assert.Equal(days, book.At(Change.AddTicks(ticks))[ApprovalFigures.StoppingOverdueDays]);
        Assert.Equal(20, book.Now[ApprovalFigures.StoppingOverdueDays]);
    }

    [Fact]
    public void What_was_stored_is_read_again()
    {
        var content = new PolicyContent(new Dictionary<string, int> { ["Approvals:LowMonths"] = 12 }, [DayOfWeek.Friday], [APolicy.Christmas, new(new(2026, 12, 26), "Boxing Day")]);
        var read = PolicyContent.FromJson(content.ToJson());
        Assert.Equal((content.Figures, content.DaysOff, content.Holidays), (read.Figures, read.DaysOff, read.Holidays), (a, b) => a.Figures.SequenceEqual(b.Figures) && a.DaysOff.SequenceEqual(b.DaysOff) && a.Holidays.SequenceEqual(b.Holidays));
        Assert.False(new Policy(1, read).Calendar.IsWorkingDay(new(2026, 12, 26)));
    }

    [Fact]
    public void Every_figure_has_its_own_key_and_a_usual_value_within_its_limits()
    {
        Assert.True(All.Count > 20);
        Assert.Equal(All.Count, All.Select(f => f.Key).Distinct().Count());
        Assert.All(All, f => Assert.True(f.Allows(f.Usual) && f.Allows(f.Least) && f.Allows(f.Most) && !f.Allows(f.Least - 1) && !f.Allows(f.Most + 1), f.Key));
    }

    [Fact]
    public void The_reminders_always_come_in_their_order() =>
        Assert.All(ReviewFigures.All.Zip(ReviewFigures.All.Skip(1)), pair => Assert.True(pair.First.Most < pair.Second.Least));

    [Theory]
    [InlineData("1", true)]
    [InlineData("60", true)]
    [InlineData("0", false)]
    [InlineData("61", false)]
    public void The_configuration_says_what_holds_first_within_the_same_limits(string value, bool fits)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Approvals:StoppingOverdueDays", value)]).Build();
        var made = Record.Exception(() => new PolicySettings(configuration, ApprovalFigures.All));
        Assert.Equal(fits, made is null);
        if (made is not null) Assert.Contains("Approvals:StoppingOverdueDays", made.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_name_figures_days_off_and_holidays()
    {
        var before = new Policy(1, Policy.Usual.Content with { Holidays = [new(new(2026, 10, 3), "Unity")] });
        var after = new Policy(2, new(new Dictionary<string, int> { [ApprovalFigures.HighMonths.Key] = 6 }, [DayOfWeek.Sunday], [APolicy.Christmas]));
        Assert.Equal(
        [
            new PolicyChange("An approval of tier High ends after", "12 months", "6 months"),
            new PolicyChange(PolicyChange.DaysOff, "Saturday, Sunday", "Sunday") { IsOfCalendar = true },
            new PolicyChange("Holiday on Fri 25 Dec 2026", null, "Christmas Day") { IsOfCalendar = true },
            new PolicyChange("Holiday on Sat 3 Oct 2026", "Unity", null) { IsOfCalendar = true },
        ], PolicyChange.Of(before, after, All));
    }
}
