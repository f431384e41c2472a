using AiGovernance.Common;

namespace AiGovernance.Approvals.Triggers;

/// <summary>Every "no" of the trigger table and of what came of it (AP-10).</summary>
public static class TriggerRefusals
{
    public static readonly Refusal MetricMissing = new("approvals.trigger-metric-missing", "Name the metric.", RefusalKind.Input, "metric");
    public static readonly Refusal MetricTooLong = new("approvals.trigger-metric-long", $"The name of a metric may have {Trigger.MetricMaxLength} characters.", RefusalKind.Input, "metric");
    public static readonly Refusal UnitTooLong = new("approvals.trigger-unit-long", $"A unit may have {Trigger.UnitMaxLength} characters.", RefusalKind.Input, "unit");
    public static readonly Refusal UnitDiffers = new("approvals.trigger-unit-differs", "This metric has the unit \"{0}\" already, and all its triggers have the same.", RefusalKind.Input, "unit");
    public static readonly Refusal ComparisonMissing = new("approvals.trigger-comparison", "Say on which side of the limit it is a breach.", RefusalKind.Input, "comparison");
    public static readonly Refusal LowMissing = new("approvals.trigger-low", "Give the lower limit as a number, with a point: 0.8.", RefusalKind.Input, "low");
    public static readonly Refusal HighMissing = new("approvals.trigger-high", "Give the upper limit as a number, with a point: 0.8.", RefusalKind.Input, "high");
    public static readonly Refusal RangeEmpty = new("approvals.trigger-range", "The upper limit lies above the lower one.", RefusalKind.Input, "high");
    public static readonly Refusal EffectMissing = new("approvals.trigger-effect", "Say what a breach does.", RefusalKind.Input, "effect");
    public static readonly Refusal WatcherMissing = new("approvals.trigger-watcher", "Name who watches it: somebody who is with us.", RefusalKind.Input, "watcher");
    public static readonly Refusal Twice = new("approvals.trigger-twice", "This metric has a trigger with this effect already. Change that one.", RefusalKind.Input, "effect");
    public static readonly Refusal Ended = new("approvals.trigger-ended", "This trigger was taken off the table.");
    public static readonly Refusal CaseEnded = new("approvals.trigger-case-ended", "The use is retired: there is nothing to watch any more.");

    public static readonly Refusal DoneMissing = new("approvals.breach-done-missing", "Say what was done about it.", RefusalKind.Input, "done");
    public static readonly Refusal DoneTooLong = new("approvals.breach-done-long", $"What was done may have {TriggerBreach.DoneMaxLength} characters.", RefusalKind.Input, "done");
    public static readonly Refusal NotAnAlert = new("approvals.breach-not-an-alert", "Only an alert waits for a word; a re-review and a suspension have their own way on.");
    public static readonly Refusal AcknowledgedAlready = new("approvals.breach-acknowledged", "Somebody has answered this alert already.");
}
