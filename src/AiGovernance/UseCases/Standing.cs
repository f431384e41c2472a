namespace AiGovernance.UseCases;

/// <summary>Whether the organisation allows a use case (domain rules, section 2). Production is kept beside it.</summary>
public enum Standing
{
    /// <summary>Known, not decided: not allowed.</summary>
    Registered,
    Approved,
    ApprovedWithConditions,
    Deferred,
    Rejected,
    Suspended,
    Expired,
    Retired,
}

/// <summary>How far one revision has come on its way to a decision (domain rules, section 2).</summary>
public enum RevisionStatus
{
    Draft,
    Submitted,
    InReview,

    /// <summary>A question went back to the submitter; the reviewers' clock stands still.</summary>
    InformationRequested,
    AwaitingDecision,
    Decided,
    Withdrawn,
    Superseded,
}

/// <summary>The part a person has in a use case, which bars them from judging it (PP-3).</summary>
public enum Involvement
{
    None,
    Submitter,
    Sponsor,
    Owner,
}
