using AiGovernance.Common;

namespace AiGovernance.Approvals.Rehearings;

/// <summary>Every "no" of appeals and of sending back (AP-7).</summary>
public static class RehearingRefusals
{
    public static readonly Refusal NothingToAppeal = new("approvals.nothing-to-appeal", "Only a decision that rejects, defers or sets conditions is appealed.");
    public static readonly Refusal TooLate = new("approvals.appeal-too-late", "An appeal is possible until {0} (AP-7).");
    public static readonly Refusal OnceOnly = new("approvals.appealed-already", "It was heard again once already; that decision stands (AP-7).");
    public static readonly Refusal GateForbids = new("approvals.appeal-prohibited", "A gate forbids this use. Legal and Compliance may lift the gate; an appeal cannot (G1).");
    public static readonly Refusal TextMissing = new("approvals.appeal-text-missing", "Say what is new, or what was not kept.", RefusalKind.Input, "text");
    public static readonly Refusal TextTooLong = new("approvals.appeal-text-too-long", $"An appeal may have {Rehearing.TextMaxLength} characters.", RefusalKind.Input, "text");
    public static readonly Refusal GroundMissing = new("approvals.appeal-ground", "An appeal rests on new facts or on the procedure (AP-7).", RefusalKind.Input, "ground");
    public static readonly Refusal NotTheCommittees = new("approvals.not-the-committees", "Only a decision of the committee is sent back to it (AP-7).");
}
