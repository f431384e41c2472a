using AiGovernance.Common;

namespace AiGovernance.Approvals.Deferrals;

/// <summary>Every "no" about a deferral (CM-14).</summary>
public static class DeferralRefusals
{
    public static readonly Refusal NotDeferred = new("approvals.not-deferred", "The committee has not deferred this case, or it has moved on since.");
    public static readonly Refusal Settled = new("approvals.deferral-settled", "This deferral is answered already.");
    public static readonly Refusal MissingMissing = new("approvals.deferral-missing", $"Say what is missing, in at most {Deferral.TextMaxLength} characters.", RefusalKind.Input, "missing");
    public static readonly Refusal DateInThePast = new("approvals.deferral-date", "Name a day that is still to come.", RefusalKind.Input, "by");
    public static readonly Refusal AnswerMissing = new("approvals.deferral-answer", $"Say what you bring, in at most {Deferral.TextMaxLength} characters.", RefusalKind.Input, "answer");
    public static readonly Refusal WithTheExecutive = new("approvals.deferral-executive", "It was deferred a second time, so the executive says how it goes on. A new revision is possible at any time (CM-14).");
    public static readonly Refusal NotWithTheExecutive = new("approvals.deferral-not-executive", "It was deferred once: its people answer first (CM-14).");
}
