namespace AiGovernance.Reviews;

/// <summary>How far one review has come.</summary>
public enum ReviewState
{
    /// <summary>In the queue of its discipline; nobody has it.</summary>
    Open,

    /// <summary>Somebody has it, by claim or by assignment.</summary>
    Claimed,
    Done,

    /// <summary>No longer needed: the revision was withdrawn.</summary>
    Cancelled,
}

/// <summary>What a reviewer recommends (RV-1).</summary>
/// <remarks>Ordered: the most restrictive is the greatest (CM-5).</remarks>
public enum ReviewOutcome
{
    Supports = 1,
    SupportsWithConditions = 2,
    Objects = 3,
}
