using AiGovernance.Access;
using AiGovernance.Committee;
using AiGovernance.DataAssets;
using AiGovernance.Frameworks;
using AiGovernance.Reviews.Assessments;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assurance;

namespace AiGovernance.Tests.Frameworks;

/// <summary>A use case of which everything is on record, one of which nothing is, and the organisation likewise.</summary>
internal static class ACase
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly (string Question, string Answer)[] Answers =
    [
        ("purpose", "Ranks invoices"), ("benefit", "Two hours a day"), ("audience", "unit"), ("critical", "no"), ("places", "eu"),
        ("prohibited", "none"), ("regulated", "credit"), ("ai-kind", "predict"), ("acts", "none"), ("output-role", "recommends"),
        ("human-check", "always"), ("people", "customers"), ("how-many", "lt10k"), ("vulnerable", "no"), ("effect", "influences"),
        ("rights", "living"), ("explain", "yes"), ("harm", "serious"), ("undo", "hard"), ("data-level", "confidential"),
        ("data-kinds", "customer-record"), ("training", "no"), ("model-from", "api"), ("runs-where", "vendor-contract"),
        ("region", "eu"), ("s-less", "yes"), ("s-tested", "yes"), ("s-fair", "yes"), ("s-trained", "yes"), ("s-told", "yes"), ("s-complain", "yes"), ("s-log", "yes"),
        ("s-access", "roles"), ("s-encrypt", "both"), ("s-terms", "full"), ("s-monitor", "limits"), ("s-fallback", "yes"),
    ];

    public static UseCaseEvidence Complete { get; } = new()
    {
        Reference = "AI-2026-0042",
        Owner = new("Ada Owner", new DateTime(2026, 9, 1, 8, 0, 0, DateTimeKind.Utc)),
        Sponsor = new("Ben Sponsor", new DateTime(2026, 9, 2, 8, 0, 0, DateTimeKind.Utc)),
        Shown = Answers.Select(a => a.Question).ToHashSet(),
        Answers = Answers.ToDictionary(a => a.Question, a => (IReadOnlyList<string>)[a.Answer]),
        ConfirmedBy = Answers.Where(a => a.Question.StartsWith("s-", StringComparison.Ordinal)).ToDictionary(a => a.Question, _ => Discipline.Security),
        Score = new("intake 1", "gates 1", Recomputable: true),
        Tier = RiskTier.High,
        Gates = [new("G2", "at least High", "EU AI Act Annex III"), new("G12", "condition: DPIA", "GDPR Art. 35")],
        RevisionHash = "3f",
        RequiredDisciplines = [Discipline.Security, Discipline.Privacy, Discipline.Legal, Discipline.Architecture],
        Reviews = [Review(Discipline.Security), Review(Discipline.Privacy), Review(Discipline.Legal), Review(Discipline.Architecture)],
        Assessments =
        [
            Approved(AssessmentKind.ValidationBefore), Approved(AssessmentKind.Bias),
            Approved(AssessmentKind.Dpia), Approved(AssessmentKind.SecurityAssessment),
            Approved(AssessmentKind.ValidationDuring), Approved(AssessmentKind.Robustness), Approved(AssessmentKind.RedTeam),
        ],
        Decision = new("ApprovedWithConditions", Proceeds: true, Deciders: 4, new(2026, 10, 13), new(2027, 10, 13), "Confidential", "EU", "Model 4 to 4.2"),
        Conditions = [new(1, "Ada Owner", Today, "Report", "Open", Open: true)],
        Products = [new("Scribeline", VendorResult.Approved, Today) { HasSignedBaa = true, Documents = [.. Enum.GetValues<AssuranceKind>().Select(k => new DocumentFact(k, Today))] }],
        Logging = new("what users do", "the log server", 12),
        ReviewOn = Today,
        ShutOffPlan = "The owner, by a switch, within an hour",
        ShutOffDrillOn = Today.AddMonths(-12),
        Triggers = 1,
        LastTriggerValueOn = Today.AddDays(-30),
        Values = 2,
        Breaches = 1,
        Concerns = [new(Today.AddDays(-1), Today.AddDays(-2))],
        Suspensions = 1,
        RevisionNumber = 2,
        NewestIsDecided = true,
        WaysCompared = true,
        Data = [new("Invoices", DataLevel.Confidential, DataKinds.Pii | DataKinds.Financial, DataRegimes.Gdpr) { ClassifiedOn = Today, CleanScrubs = 1, GrantsUntil = [Today] }],
        Standing = Standing.ApprovedWithConditions,
        InProduction = true,
        HistoryEntries = 3,
    };

    public static UseCaseEvidence Empty { get; } = new() { Reference = "AI-2026-0043" };

    public static OrganisationEvidence WellGoverned { get; } = new()
    {
        CasesRegistered = 10,
        CasesWithOwner = 10,
        CasesSubmitted = 8,
        CasesRated = 8,
        CasesDecided = 6,
        CasesRetired = 1,
        RetiredWithChecklist = 1,
        CommitteeValid = true,
        CommitteeFunctions = [CommitteeFunction.Security, CommitteeFunction.Legal, CommitteeFunction.Engineering, CommitteeFunction.Product],
        MeetingsPlanned = 12,
        MeetingsHeld = 12,
        MeetingsMinuted = 12,
        RolesHeld = new HashSet<Role> { Role.GovernanceOffice, Role.Compliance, Role.Executive },
        DisciplinesHeld = Enum.GetValues<Discipline>().ToHashSet(),
        PolicySettingsVersion = "7",
        GateSetVersion = "gates 1",
        BoundariesInForce = 1,
        ProductsInUse = 2,
        ProductsAssessed = 2,
        DecisionsCount = 6,
        ExecutiveSummaries = 1,
        TrailEndsAtItsHead = true,
        CharacteristicsAsked = RmfCatalogue.Load().Characteristics.Select(c => c.Id).ToHashSet(),
        Halts = 1,
        ConcernsReported = 1,
        ShutOffDrills = 1,
        TestsApproved = 1,
        ConditionsMet = 1,
    };

    public static UseCaseEvidence Answering(this UseCaseEvidence c, string question, params string[] values) => c with
    {
        Shown = c.Shown.Append(question).ToHashSet(),
        Answers = c.Answers.Where(a => a.Key != question).Append(new(question, values)).ToDictionary(),
    };

    public static UseCaseEvidence NotAsked(this UseCaseEvidence c, string question) => c with { Shown = c.Shown.Where(q => q != question).ToHashSet() };

    public static UseCaseEvidence Unconfirmed(this UseCaseEvidence c, string question) =>
        c with { ConfirmedBy = c.ConfirmedBy.Where(q => q.Key != question).ToDictionary() };

    public static UseCaseEvidence WithData(this UseCaseEvidence c, Func<DataFact, DataFact> change) => c with { Data = [.. c.Data.Select(change)] };

    public static UseCaseEvidence WithoutReview(this UseCaseEvidence c, Discipline discipline) =>
        c with { Reviews = [.. c.Reviews.Where(r => r.Discipline != discipline)] };

    public static UseCaseEvidence WithoutAssessment(this UseCaseEvidence c, AssessmentKind kind) =>
        c with { Assessments = [.. c.Assessments.Where(a => a.Kind != kind)] };

    public static UseCaseEvidence Ending(this UseCaseEvidence c, AssessmentKind kind, DateOnly? end) =>
        c with { Assessments = [.. c.Assessments.Select(a => a.Kind == kind ? a with { EndsOn = end } : a)] };

    private static ReviewFact Review(Discipline discipline) => new(discipline, "Supports", "Looked at it", new(2026, 9, 3), new(2026, 9, 12));

    private static AssessmentFact Approved(AssessmentKind kind) => new(kind, new(2026, 9, 20), "Carla Approver", Today);
}
