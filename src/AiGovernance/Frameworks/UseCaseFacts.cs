using AiGovernance.Access;
using AiGovernance.DataAssets;
using AiGovernance.Reviews.Assessments;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assurance;

namespace AiGovernance.Frameworks;

/// <summary>A person named by a case, and since when that person agrees (UC-7).</summary>
public sealed record PersonFact(string Name, DateTime? AcceptedAt);

/// <summary>A stored score, and whether computing it again from what is stored gives the same (RS-5).</summary>
/// <param name="QuestionnaireVersion">For example <c>intake 1</c>.</param>
public sealed record ScoreFact(string QuestionnaireVersion, string GateSetVersion, bool Recomputable);

/// <summary>A gate that was raised, with the rule or law it rests on.</summary>
public sealed record GateFact(string Id, string Effect, string Source);

/// <summary>A review that one discipline completed.</summary>
public sealed record ReviewFact(Discipline Discipline, string Outcome, string Rationale, DateOnly OpenedOn, DateOnly CompletedOn);

/// <summary>An assessment record of a case (RV-10).</summary>
/// <param name="Approver">Null until somebody approved it; only then it counts.</param>
/// <param name="EndsOn">Last day on which it counts, when it ends.</param>
public sealed record AssessmentFact(AssessmentKind Kind, DateOnly DoneOn, string? Approver, DateOnly? EndsOn)
{
    public bool CountsOn(DateOnly day) => Approver is not null && DoneOn <= day && (EndsOn is null || day <= EndsOn);
}

/// <summary>The decision in force on a case (CM-9).</summary>
/// <param name="Proceeds">Approved, with or without conditions.</param>
/// <param name="Deciders">How many people decided: votes cast, or one for GovernanceOffice.</param>
/// <param name="EndsOn">Last day of the approval (AP-3).</param>
public sealed record DecisionFact(
    string Outcome, bool Proceeds, int Deciders, DateOnly DecidedOn, DateOnly? EndsOn,
    string? PermittedDataLevel, string? PermittedLocation, string? ModelRange);

/// <summary>A condition of a decision (AP-1).</summary>
/// <param name="DueOn">Null means before production.</param>
/// <param name="Open">In state Open: no proof given yet, not met, not waived.</param>
public sealed record ConditionFact(int Number, string Owner, DateOnly? DueOn, string Proof, string State, bool Open)
{
    public bool OverdueOn(DateOnly day) => Open && DueOn < day;
    public bool Complete => Owner.Length > 0 && Proof.Length > 0;
}

/// <summary>A concern somebody reported about a case, without its words (AP-9).</summary>
public sealed record ConcernFact(DateOnly DueOn, DateOnly? AnsweredOn)
{
    public bool OverdueOn(DateOnly day) => AnsweredOn is null && DueOn < day;
}

/// <summary>What is logged, where, and for how many months (S34).</summary>
/// <param name="Words">What is logged, as part of a sentence.</param>
public sealed record LoggingFact(string Words, string Where, int Months);

/// <summary>A document of a vendor and its last day, when it has one (VN-1).</summary>
public sealed record DocumentFact(AssuranceKind Kind, DateOnly? ValidUntil);

/// <summary>A vendor product that a case uses, with the result of its assessment (VN-6).</summary>
/// <param name="Result">Null when it was never assessed.</param>
public sealed record ProductFact(string Name, VendorResult? Result, DateOnly? ValidUntil)
{
    public bool HasSignedBaa { get; init; }
    public IReadOnlyList<DocumentFact> Documents { get; init; } = [];

    /// <summary>The page of its vendor.</summary>
    public string Route { get; init; } = "/vendors";

    public bool UsableOn(DateOnly day) => Result is VendorResult.Approved or VendorResult.ApprovedWithFindings && day <= ValidUntil;

    public bool ShowsOn(AssuranceKind kind, DateOnly day) => Documents.Any(d => d.Kind == kind && (d.ValidUntil is null || day <= d.ValidUntil));
}

/// <summary>A data source that a case uses, as its records stand today (DA-1 to DA-4).</summary>
public sealed record DataFact(string Name, DataLevel Level, DataKinds Kinds, DataRegimes Regimes)
{
    /// <summary>Its page.</summary>
    public string Route { get; init; } = DataAddress.Register;
    public DateOnly? ClassifiedOn { get; init; }
    public bool IsUsedInTraining { get; init; }
    public bool IsUsFederal { get; init; }

    /// <summary>Scrubs whose sample named nobody any more (DA-2).</summary>
    public int CleanScrubs { get; init; }

    /// <summary>The last days of the access grants that nobody took back (DA-4).</summary>
    public IReadOnlyList<DateOnly> GrantsUntil { get; init; } = [];

    /// <summary>Controls that stand at one stage or more (DA-3).</summary>
    public IReadOnlySet<DataControl> Controls { get; init; } = new HashSet<DataControl>();
}
