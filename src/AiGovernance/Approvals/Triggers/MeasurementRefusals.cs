using AiGovernance.Common;

namespace AiGovernance.Approvals.Triggers;

/// <summary>Every "no" of values and of the tokens that send them (AP-10).</summary>
public static class MeasurementRefusals
{
    public static readonly Refusal MetricMissing = new("approvals.measurement-metric", "Name the metric, as the trigger table does.", RefusalKind.Input, "metric");
    public static readonly Refusal MetricUnknown = new("approvals.measurement-metric-unknown", "The trigger table has no such metric.", RefusalKind.Input, "metric");
    public static readonly Refusal NotANumber = new("approvals.measurement-not-a-number", "The value has to be a number, with a point: 0.8.", RefusalKind.Input, "value");
    public static readonly Refusal MomentMissing = new("approvals.measurement-moment", "Say when it was measured, with its zone: 2026-09-14T08:00:00Z.", RefusalKind.Input, "measuredAt");
    public static readonly Refusal Ahead = new("approvals.measurement-ahead", "It cannot have been measured later than now.", RefusalKind.Input, "measuredAt");
    public static readonly Refusal TooOld = new("approvals.measurement-too-old", "A value may be {0} days old.", RefusalKind.Input, "measuredAt");
    public static readonly Refusal NoteTooLong = new("approvals.measurement-note-long", $"A note may have {Measurement.NoteMaxLength} characters.", RefusalKind.Input, "note");
    public static readonly Refusal Differs = new("approvals.measurement-differs", "Another value stands for this metric at this moment. What is recorded stays; record the right one at its own moment.");
    public static readonly Refusal Malformed = new("approvals.measurement-malformed", "Send one JSON object with metric, value and measuredAt.", RefusalKind.Input);

    /// <summary>One answer for what is guessed, revoked, of another case or of none.</summary>
    public static readonly Refusal TokenNotValid = new("approvals.measurement-token", "This token does not open this use case.", RefusalKind.NotFound);
    public static readonly Refusal TokenNameMissing = new("approvals.token-name", "Say what sends values with it.", RefusalKind.Input, "token");
    public static readonly Refusal TokenNameTooLong = new("approvals.token-name-long", $"The name of a token may have {MeasurementToken.NameMaxLength} characters.", RefusalKind.Input, "token");
    public static readonly Refusal TokenRevoked = new("approvals.token-revoked", "This token was revoked already.");
}
