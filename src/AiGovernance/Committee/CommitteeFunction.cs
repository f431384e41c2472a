namespace AiGovernance.Committee;

/// <summary>What a seat speaks for (CM-1). The first four must be covered by every committee.</summary>
public enum CommitteeFunction
{
    Security,
    Legal,
    Engineering,
    Product,
    Privacy,
    Data,
    Risk,
    Compliance,
    Operations,
    People,
    Ethics,

    /// <summary>An independent voice from outside the organisation.</summary>
    External,
}
