using AiGovernance.Access;
using AiGovernance.Approvals.Triggers;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.Approvals;

/// <summary>AP-10: what is a breach, and what a row of the table must say.</summary>
public class ThresholdTests
{
    private static readonly PersonId Watcher = new(Guid.NewGuid());
    private static readonly DateTime Now = new(2026, 9, 14, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(Comparison.Above, null, 5.0, 5.0, false)]
    [InlineData(Comparison.Above, null, 5.0, 5.0001, true)]
    [InlineData(Comparison.Above, null, 5.0, -100.0, false)]
    [InlineData(Comparison.Below, 0.8, null, 0.8, false)]
    [InlineData(Comparison.Below, 0.8, null, 0.7999, true)]
    [InlineData(Comparison.Below, 0.8, null, 100.0, false)]
    [InlineData(Comparison.Outside, -1.0, 1.0, -1.0, false)]
    [InlineData(Comparison.Outside, -1.0, 1.0, 1.0, false)]
    [InlineData(Comparison.Outside, -1.0, 1.0, -1.01, true)]
    [InlineData(Comparison.Outside, -1.0, 1.0, 1.01, true)]
    public void A_value_on_the_limit_is_no_breach_and_one_beyond_it_is(Comparison comparison, double? low, double? high, double value, bool broken) =>
        Assert.Equal(broken, new Threshold(comparison, low, high).IsBrokenBy(value));

    [Theory]
    [InlineData(Comparison.Above, null, 5.0, "%", "above 5 %")]
    [InlineData(Comparison.Below, 0.8, null, "", "below 0.8")]
    [InlineData(Comparison.Outside, -0.1, 0.1, "points", "outside -0.1 to 0.1 points")]
    public void A_limit_is_said_in_words(Comparison comparison, double? low, double? high, string unit, string words) => Assert.Equal(words, new Threshold(comparison, low, high).InWords(unit));

    public static TheoryData<string, string, Comparison?, double?, double?, TriggerEffect?, string?> Rows => new()
    {
        { "Accuracy", "%", Comparison.Below, 80, null, TriggerEffect.Alert, null },
        { " ", "%", Comparison.Below, 80, null, TriggerEffect.Alert, "approvals.trigger-metric-missing" },
        { new string('x', Trigger.MetricMaxLength), "", Comparison.Below, 80, null, TriggerEffect.Alert, null },
        { new string('x', Trigger.MetricMaxLength + 1), "", Comparison.Below, 80, null, TriggerEffect.Alert, "approvals.trigger-metric-long" },
        { "Accuracy", new string('x', Trigger.UnitMaxLength + 1), Comparison.Below, 80, null, TriggerEffect.Alert, "approvals.trigger-unit-long" },
        { "Accuracy", "", null, 80, null, TriggerEffect.Alert, "approvals.trigger-comparison" },
        { "Accuracy", "", Comparison.Below, null, 80, TriggerEffect.Alert, "approvals.trigger-low" },
        { "Accuracy", "", Comparison.Below, double.NaN, null, TriggerEffect.Alert, "approvals.trigger-low" },
        { "Accuracy", "", Comparison.Above, 80, null, TriggerEffect.Alert, "approvals.trigger-high" },
        { "Accuracy", "", Comparison.Above, null, double.PositiveInfinity, TriggerEffect.Alert, "approvals.trigger-high" },
        { "Accuracy", "", Comparison.Outside, 1, null, TriggerEffect.Alert, "approvals.trigger-high" },
        { "Accuracy", "", Comparison.Outside, 1, 1, TriggerEffect.Alert, "approvals.trigger-range" },
        { "Accuracy", "", Comparison.Outside, 1, 1.01, TriggerEffect.Alert, null },
        { "Accuracy", "", Comparison.Below, 80, null, null, "approvals.trigger-effect" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_names_metric_limit_and_effect(string metric, string unit, Comparison? comparison, double? low, double? high, TriggerEffect? effect, string? refusal) =>
        Assert.Equal(refusal, Trigger.Of(UseCaseId.New(), new(metric, unit, comparison, low, high, effect, Watcher), Watcher, Now).Refusal?.Code);

    [Fact]
    public void A_row_names_who_watches() =>
        Assert.Equal(TriggerRefusals.WatcherMissing, Trigger.Of(UseCaseId.New(), new("Accuracy", "", Comparison.Below, 80, null, TriggerEffect.Alert, null), Watcher, Now).Refusal);

    [Fact]
    public void Only_the_limits_that_are_compared_are_kept()
    {
        var above = Trigger.Of(UseCaseId.New(), new("Accuracy", "", Comparison.Above, 1, 2, TriggerEffect.Alert, Watcher), Watcher, Now).Value!;
        Assert.Equal((null, 2.0), (above.Low, above.High));
        Assert.Null(above.Write(new("", "", Comparison.Below, 1, 2, TriggerEffect.Suspend, Watcher), Watcher, Now).Refusal);
        Assert.Equal(("Accuracy", 1.0, null, TriggerEffect.Suspend), (above.Metric, above.Low, above.High, above.Effect));
    }

    [Theory]
    [InlineData(0.5, 0, null)]
    [InlineData(double.NaN, 0, "approvals.measurement-not-a-number")]
    [InlineData(double.NegativeInfinity, 0, "approvals.measurement-not-a-number")]
    [InlineData(null, 0, "approvals.measurement-not-a-number")]
    [InlineData(0.5, null, "approvals.measurement-moment")]
    [InlineData(0.5, 5 * 60, null)]
    [InlineData(0.5, (5 * 60) + 1, "approvals.measurement-ahead")]
    [InlineData(0.5, -30 * 24 * 60 * 60, null)]
    [InlineData(0.5, (-30 * 24 * 60 * 60) - 1, "approvals.measurement-too-old")]
    public void A_value_is_a_number_of_a_moment_that_was_and_is_not_long_ago(double? value, int? seconds, string? refusal)
    {
        var trigger = Trigger.Of(UseCaseId.New(), new("Accuracy", "", Comparison.Above, 1, 2, TriggerEffect.Alert, Watcher), Watcher, Now).Value!;
        Assert.Equal(refusal, Measurement.Of(trigger, new("accuracy", value, seconds is { } s ? Now.AddSeconds(s) : null), new(Watcher, null), 30, Now).Refusal?.Code);
    }

    [Theory]
    [InlineData(Measurement.NoteMaxLength, null)]
    [InlineData(Measurement.NoteMaxLength + 1, "approvals.measurement-note-long")]
    public void A_note_has_its_limit(int length, string? refusal)
    {
        var trigger = Trigger.Of(UseCaseId.New(), new("Accuracy", "", Comparison.Above, 1, 2, TriggerEffect.Alert, Watcher), Watcher, Now).Value!;
        Assert.Equal(refusal, Measurement.Of(trigger, new("accuracy", 1, Now, new string('x', length)), new(Watcher, null), 30, Now).Refusal?.Code);
    }
}
