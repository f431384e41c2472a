using AiGovernance.Common;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>Every "no" of shutting off and reinstating.</summary>
public static class ShutOffRefusals
{
    public static readonly Refusal WhoMissing = new("approvals.shutoff-who-missing", "Say who stops it: a person or team with the right and the access.", RefusalKind.Input, "who");
    public static readonly Refusal HowMissing = new("approvals.shutoff-how-missing", "Say how it is stopped.", RefusalKind.Input, "how");
    public static readonly Refusal PlanTooLong = new("approvals.shutoff-too-long", $"Who and how may have {ShutOffPlan.TextMaxLength} characters each.", RefusalKind.Input, "how");
    public static readonly Refusal MinutesOutside = new("approvals.shutoff-minutes", $"Give the minutes that it takes, from 1 to {ShutOffPlan.MostMinutes}.", RefusalKind.Input, "minutes");
    public static readonly Refusal DrillAhead = new("approvals.drill-ahead", "A drill is recorded when it is done, not before.", RefusalKind.Input, "on");
    public static readonly Refusal StopAhead = new("approvals.stop-ahead", "It cannot have stopped later than now.", RefusalKind.Input, "stopped");
    public static readonly Refusal StopBeforeStart = new("approvals.stop-before-start", "It cannot have stopped before it went live.", RefusalKind.Input, "stopped");
    public static readonly Refusal NotSuspended = new("approvals.not-suspended", "It is not suspended.");
    public static readonly Refusal AskedAlready = new("approvals.reinstatement-asked", "Somebody has asked for it already; the answer is awaited.");
    public static readonly Refusal NobodyAsked = new("approvals.reinstatement-not-asked", "Nobody has asked to reinstate it.");
    public static readonly Refusal OwnRequest = new("approvals.reinstatement-own", "You asked for it, so somebody else grants it (AP-5).");
    public static readonly Refusal StillOverdue = new("approvals.reinstatement-overdue", "Condition {0} is overdue beyond its limit: it has to be met or waived first, else the rule would suspend it again (AP-2).");
}
