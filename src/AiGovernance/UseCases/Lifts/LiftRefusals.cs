using AiGovernance.Common;

namespace AiGovernance.UseCases.Lifts;

/// <summary>Every "no" to setting a gate aside.</summary>
public static class LiftRefusals
{
    public static readonly Refusal NotLiftable = new("lift.not-liftable", "Legal does not set rule {0} aside. Ask for an exception, or correct the answer.");
    public static readonly Refusal DoesNotApply = new("lift.does-not-apply", "Rule {0} does not apply to this revision.");
    public static readonly Refusal ConditionMissing = new("lift.condition-missing", "Choose the condition of Art. 6(3) that is met.", RefusalKind.Input, "condition");
    public static readonly Refusal Profiles = new("lift.profiles", "What profiles persons stays high-risk: Art. 6(3) does not hold for it.", RefusalKind.Input, "profiles");
    public static readonly Refusal PartOfAProduct = new("lift.part-of-a-product", "A safety part of a product stays high-risk (Art. 6(1)): Art. 6(3) does not hold for it.");
    public static readonly Refusal ReasonTooLong = new("lift.reason-too-long", $"The reason has more than {GateLift.ReasonMaxLength} characters.", RefusalKind.Input, "reason");
    public static readonly Refusal LiftedAlready = new("lift.lifted-already", "This rule is set aside already, or it is proposed.");
    public static readonly Refusal SettledAlready = new("lift.settled-already", "This proposal is answered already.");
    public static readonly Refusal OwnProposal = new("lift.own-proposal", "You proposed it, so somebody else has to confirm (PP-3).");
    public static readonly Refusal Outdated = new("lift.outdated", "The revision is no longer open. Look at the case again.");
}
