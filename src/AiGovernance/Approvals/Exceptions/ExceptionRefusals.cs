using AiGovernance.Common;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>Every "no" of exceptions (AP-8).</summary>
public static class ExceptionRefusals
{
    public static readonly Refusal RuleUnknown = new("approvals.exception-rule", "Choose a rule that holds a step back. What the law forbids knows no exception.", RefusalKind.Input, "rule");
    public static readonly Refusal ReasonMissing = new("approvals.exception-reason", "Say why the rule cannot be kept for now.", RefusalKind.Input, "reason");
    public static readonly Refusal ControlMissing = new("approvals.exception-control", "Say what takes the rule's place.", RefusalKind.Input, "control");
    public static readonly Refusal TooLong = new("approvals.exception-too-long", $"Reason and control may have {RuleException.TextMaxLength} characters each.", RefusalKind.Input, "reason");
    public static readonly Refusal EndOutside = new("approvals.exception-end", "An exception ends after today, and within {0} months (AP-8).", RefusalKind.Input, "end");
    public static readonly Refusal AskedAlready = new("approvals.exception-open", "An exception from this rule is asked for or granted already.");
    public static readonly Refusal AnsweredAlready = new("approvals.exception-answered", "Somebody has answered this request already.");
    public static readonly Refusal OwnRequest = new("approvals.exception-own", "You asked for it, so somebody else grants it (AP-8).");
    public static readonly Refusal CommitteeAnswers = new("approvals.exception-committee", "The committee answers this one by ballot. It comes on the next agenda by itself (AP-8).");
    public static readonly Refusal OverAlready = new("approvals.exception-over", "Its last day has passed. Ask anew with a later end.");
    public static readonly Refusal NotGranted = new("approvals.exception-not-granted", "It is not in force.");
}
