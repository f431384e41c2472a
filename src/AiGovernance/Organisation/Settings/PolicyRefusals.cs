using AiGovernance.Common;

namespace AiGovernance.Organisation.Settings;

/// <summary>Every "no" of the policy settings and the calendar.</summary>
public static class PolicyRefusals
{
    public static readonly Refusal OutOfLimits = new("organisation.policy-limits", "Give a whole number from {0} to {1} {2}.", RefusalKind.Input);
    public static readonly Refusal NothingChanged = new("organisation.policy-same", "Nothing differs from the settings in force.");
    public static readonly Refusal ReasonTooLong = new("organisation.policy-reason", $"A reason has at most {PolicyVersion.ReasonMaxLength} characters.", RefusalKind.Input, "reason");
    public static readonly Refusal TooManyDaysOff = new("organisation.days-off", $"At most {PolicyContent.MostDaysOff} days of a week are off.", RefusalKind.Input, "days-off");
    public static readonly Refusal HolidayWrong = new("organisation.holiday", "{0}", RefusalKind.Input, "holiday");
    public static readonly Refusal NoLines = new("organisation.holidays-none", "Paste at least one line.", RefusalKind.Input, "lines");
    public static readonly Refusal LinesWrong = new("organisation.holidays-lines", "Nothing was added. Mend these lines:\n{0}", RefusalKind.Input, "lines");
    public static readonly Refusal HolidayPast = new("organisation.holiday-past", "Only holidays to come can be removed; what was counted before stays.");
}
