using AiGovernance.Access;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.Frameworks;

/// <summary>What the portal knows of one use of AI, as plain values for the evidence rules (FW-2).</summary>
public sealed record UseCaseEvidence
{
    public required string Reference { get; init; }
    public UseCaseId Id { get; init; }

    /// <summary>It counts, and is named in no list of the organisation (PP-1).</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Where the answers came from; null where a test says them itself.</summary>
    internal CaseIntake? Intake { get; init; }
    public PersonFact? Owner { get; init; }
    public PersonFact? Sponsor { get; init; }

    /// <summary>Ids of the intake questions that were shown; what is not shown was not asked (QN-3).</summary>
    public IReadOnlySet<string> Shown { get; init; } = new HashSet<string>();

    /// <summary>Values by question id, as reviewers corrected them (RV-1); a text question holds its text as the only value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Answers { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Question ids by subcategory id, as the definition declares them (<c>evidenceFor</c>, QN-1).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> QuestionsFor { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The discipline that confirmed a mitigation answer, by question id (RV-1).</summary>
    public IReadOnlyDictionary<string, Discipline> ConfirmedBy { get; init; } = new Dictionary<string, Discipline>();

    public ScoreFact? Score { get; init; }
    public RiskTier? Tier { get; init; }
    public IReadOnlyList<GateFact> Gates { get; init; } = [];

    /// <summary>SHA-256 of the frozen revision; null while it is a draft (UC-1).</summary>
    public string? RevisionHash { get; init; }

    /// <summary>Number of the revision handed in last; 0 before the first.</summary>
    public int RevisionNumber { get; init; }
    public bool NewestIsDecided { get; init; }

    /// <summary>Ways to run the model were compared (VN-7).</summary>
    public bool WaysCompared { get; init; }

    /// <summary>The disciplines whose review the tier and the gates ask for.</summary>
    public IReadOnlyList<Discipline> RequiredDisciplines { get; init; } = [];

    public IReadOnlyList<ReviewFact> Reviews { get; init; } = [];
    public IReadOnlyList<AssessmentFact> Assessments { get; init; } = [];
    public DecisionFact? Decision { get; init; }
    public IReadOnlyList<ConditionFact> Conditions { get; init; } = [];
    public IReadOnlyList<ProductFact> Products { get; init; } = [];
    public IReadOnlyList<DataFact> Data { get; init; } = [];

    /// <summary>The newest logging record; null where nobody made one.</summary>
    public LoggingFact? Logging { get; init; }

    /// <summary>The next look at the case, also before the approval ends.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Who stops it, how, how fast (AP-5).</summary>
    public string? ShutOffPlan { get; init; }
    public DateOnly? ShutOffDrillOn { get; init; }

    /// <summary>How many metrics with a threshold are in the trigger table (AP-10).</summary>
    public int Triggers { get; init; }
    public int Values { get; init; }
    public DateOnly? LastTriggerValueOn { get; init; }
    public int Breaches { get; init; }

    /// <summary>Breaches that nobody has answered.</summary>
    public int OpenAlerts { get; init; }
    public IReadOnlyList<ConcernFact> Concerns { get; init; } = [];
    public int Suspensions { get; init; }

    /// <summary>It was suspended while it ran, and nobody confirmed that it stopped (AP-5).</summary>
    public bool IsStopOpen { get; init; }

    public Standing Standing { get; init; }

    /// <summary>Kept beside the standing: what runs, with or without approval.</summary>
    public bool InProduction { get; init; }

    /// <summary>Rows of the case's history that is never changed (UC-8).</summary>
    public int HistoryEntries { get; init; }
}
