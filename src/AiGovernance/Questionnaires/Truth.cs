namespace AiGovernance.Questionnaires;

/// <summary>Whether a condition holds; "not yet answered" is not the same as "no" (QN-8).</summary>
/// <remarks>Ordered so that "all" is the least and "any" the greatest of its parts.</remarks>
public enum Truth
{
    No,

    /// <summary>It depends on answers to come.</summary>
    Depends,

    Yes,
}
