using AiGovernance.Access;
using AiGovernance.Committee;

namespace AiGovernance.Frameworks;

/// <summary>What the portal knows of the organisation's own governance, as plain values for the evidence rules (FW-2).</summary>
public sealed record OrganisationEvidence
{
    public int CasesRegistered { get; init; }
    public int CasesWithOwner { get; init; }
    public int CasesSubmitted { get; init; }
    public int CasesRated { get; init; }
    public int CasesDecided { get; init; }
    public int CasesRetired { get; init; }

    /// <summary>Retired cases whose checklist is complete (AP-6).</summary>
    public int RetiredWithChecklist { get; init; }

    /// <summary>The composition satisfies CM-1 on the day asked.</summary>
    public bool CommitteeValid { get; init; }
    public IReadOnlyList<CommitteeFunction> CommitteeFunctions { get; init; } = [];

    /// <summary>The three counts are of the last 12 months (CM-2, CM-10).</summary>
    public int MeetingsPlanned { get; init; }
    public int MeetingsHeld { get; init; }
    public int MeetingsMinuted { get; init; }

    /// <summary>Roles that somebody holds today (PP-7).</summary>
    public IReadOnlySet<Role> RolesHeld { get; init; } = new HashSet<Role>();

    /// <summary>Disciplines for which a reviewer is assigned today.</summary>
    public IReadOnlySet<Discipline> DisciplinesHeld { get; init; } = new HashSet<Discipline>();

    /// <summary>Version of the policy settings in force; null when nobody has adopted any.</summary>
    public string? PolicySettingsVersion { get; init; }
    public string? GateSetVersion { get; init; }
    public int BoundariesInForce { get; init; }

    public int ProductsInUse { get; init; }

    /// <summary>Products in use whose assessment result allows the use today (VN-6).</summary>
    public int ProductsAssessed { get; init; }
    public int DecisionsCount { get; init; }
    public int OverdueReviews { get; init; }
    public int OverdueConditions { get; init; }
    public int OverdueExpiries { get; init; }

    /// <summary>Executive summaries issued in the last 12 months.</summary>
    public int ExecutiveSummaries { get; init; }

    /// <summary>The last entry is the one that the trail's head names, by number and hash (AT-2).</summary>
    public bool TrailEndsAtItsHead { get; init; }

    /// <summary>Marks of trustworthy AI that a questionnaire in force asks about.</summary>
    public IReadOnlySet<string> CharacteristicsAsked { get; init; } = new HashSet<string>();

    /// <summary>Decisions of the last 12 months that said no or not yet, and suspensions: proof that somebody stops what looks unsafe.</summary>
    public int Halts { get; init; }

    /// <summary>Of the last 12 months; the drills likewise.</summary>
    public int ConcernsReported { get; init; }
    public int ConcernsOverdue { get; init; }
    public int ShutOffDrills { get; init; }

    /// <summary>Validations, red-team, robustness and bias tests that are approved.</summary>
    public int TestsApproved { get; init; }

    /// <summary>Alerts that nobody has answered.</summary>
    public int OpenAlerts { get; init; }
    public int ConditionsMet { get; init; }

    public int Overdue => OverdueReviews + OverdueConditions + OverdueExpiries;
}
