using AiGovernance.Common;

namespace AiGovernance.UseCases.Overrides;

/// <summary>Every "no" to a change of a tier by people (RS-6).</summary>
public static class OverrideRefusals
{
    public static readonly Refusal NotOpen = new("tier.not-open", "A tier is changed between submission and decision. This revision is at another step.");
    public static readonly Refusal NotHigher = new("tier.not-higher", "It is {0} already. Choose a higher tier.", RefusalKind.Input, "tier");
    public static readonly Refusal Prohibited = new("tier.prohibited", "Only the law or a boundary makes a use Prohibited, and only lifting that rule ends it. Nobody raises or lowers it (RS-6).");
    public static readonly Refusal LowestAlready = new("tier.lowest-already", "Low is the lowest tier.");
    public static readonly Refusal BelowAGate = new("tier.below-a-gate", "Rule {0} asks for at least {1}. People cannot go below a rule (RS-6).");
    public static readonly Refusal OneStepOnly = new("tier.one-step-only", "The score says {0}. People may go one step below it, no more (RS-6).");
    public static readonly Refusal ProposedAlready = new("tier.proposed-already", "It is proposed already to lower this tier; a second person has to answer first.");
    public static readonly Refusal SettledAlready = new("tier.settled-already", "This proposal is answered already.");
    public static readonly Refusal OwnProposal = new("tier.own-proposal", "You proposed to lower it, so somebody else has to confirm (PP-3).");
    public static readonly Refusal Outdated = new("tier.outdated", "The tier has changed since this was proposed. Look at the case again.");
}
