using AiGovernance.Common;

namespace AiGovernance.Organisation.Delegates;

/// <summary>Every "no" of standing in for somebody (PP-6).</summary>
public static class DelegationRefusals
{
    public static readonly Refusal WhoMissing = new("organisation.delegate-missing", "Pick who stands in for you.", RefusalKind.Input, "delegate");
    public static readonly Refusal Yourself = new("organisation.delegate-yourself", "Nobody stands in for themselves.", RefusalKind.Input, "delegate");
    public static readonly Refusal FromPast = new("organisation.delegate-from-past", "It begins today at the earliest.", RefusalKind.Input, "from");
    public static readonly Refusal UntilBeforeFrom = new("organisation.delegate-until", "The last day lies before the first.", RefusalKind.Input, "until");
    public static readonly Refusal TooLong = new("organisation.delegate-too-long", $"A delegation runs {Delegation.MostDays} days at most; a longer absence needs the role in other hands (PP-7).", RefusalKind.Input, "until");
    public static readonly Refusal Overlaps = new("organisation.delegate-overlaps", "{0} stands in for you in that time already; end that first.", RefusalKind.Input, "from");
    public static readonly Refusal EndedAlready = new("organisation.delegate-ended", "This delegation has ended already.");
    public static readonly Refusal NotPassedOn = new("organisation.delegate-chain", "You act for somebody else now: a delegate names no delegates (PP-6). Stop acting for them first.");
    public static readonly Refusal NotYours = new("organisation.delegate-none", "This person has not named you as their delegate for today (PP-6).");
}
