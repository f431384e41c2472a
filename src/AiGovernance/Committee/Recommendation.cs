namespace AiGovernance.Committee;

/// <summary>What the reviewers together advise: the most restrictive of their outcomes (CM-5).</summary>
/// <remarks>Ordered: the greater is the more restrictive.</remarks>
public enum Recommendation
{
    Approve = 1,
    ApproveWithConditions = 2,

    /// <summary>At least one reviewer objects.</summary>
    DoNotApprove = 3,
}
