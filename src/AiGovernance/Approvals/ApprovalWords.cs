using AiGovernance.Parts;

namespace AiGovernance.Approvals;

/// <summary>How the states of a condition are called and look.</summary>
public static class ApprovalWords
{
    public static (string Text, Look Look) Of(ConditionState state, bool overdue) => state switch
    {
        ConditionState.Open when overdue => ("Overdue", Look.Bad),
        ConditionState.Open => ("Open", Look.Wait),
        ConditionState.ProofGiven => ("Proof given", Look.Info),
        ConditionState.Met => ("Met", Look.Good),
        _ => ("Waived", Look.Neutral),
    };
}
