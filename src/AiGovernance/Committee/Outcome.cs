namespace AiGovernance.Committee;

/// <summary>What the committee decided on an item (CM-6).</summary>
public enum Outcome
{
    Approved,
    ApprovedWithConditions,
    Deferred,
    Rejected,
}
