namespace AiGovernance.Access;

/// <summary>What a person may do beyond registering use cases (domain rules, section 1).</summary>
public enum Role
{
    BusinessUnitLead,
    GovernanceOffice,
    Reviewer,
    Compliance,
    Executive,
    Auditor,
    Administrator,

    /// <summary>Follows from holding a committee seat; never assigned by hand.</summary>
    CommitteeMember,

    /// <summary>Follows from being named chair; never assigned by hand.</summary>
    CommitteeChair,

    /// <summary>Follows from being named deputy; never assigned by hand (CM-13).</summary>
    CommitteeDeputy,
}

/// <summary>The aspect a reviewer answers for.</summary>
public enum Discipline
{
    Security,
    Privacy,
    Legal,
    Architecture,
    Data,
}
