using AiGovernance.Common;

namespace AiGovernance.Approvals.Concerns;

/// <summary>Every "no" of concerns (AP-9).</summary>
public static class ConcernRefusals
{
    public static readonly Refusal TextMissing = new("approvals.concern-missing", "Say what worries you.", RefusalKind.Input, "text");
    public static readonly Refusal TextTooLong = new("approvals.concern-too-long", $"A concern may have {Concern.TextMaxLength} characters.", RefusalKind.Input, "text");
    public static readonly Refusal CaseUnknown = new("approvals.concern-case", "You see no use case with this reference. Leave it empty and describe the use instead.", RefusalKind.Input, "case");
    public static readonly Refusal AnswerMissing = new("approvals.concern-answer", "Write the answer.", RefusalKind.Input, "answer");
    public static readonly Refusal AnsweredAlready = new("approvals.concern-answered", "Somebody has answered this concern already.");
    public static readonly Refusal OwnConcern = new("approvals.concern-own", "You reported it, so somebody else answers it (PP-3).");
    public static readonly Refusal NoCase = new("approvals.concern-no-case", "It names no use case, so it can only be answered.");
}
