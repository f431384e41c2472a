using AiGovernance.Reviews.Assessments;
using static AiGovernance.Frameworks.EvidenceResult;
using static AiGovernance.Frameworks.EvidenceRule;

namespace AiGovernance.Frameworks;

/// <summary>How it is shown that a use of AI is looked after while it runs (FW-2).</summary>
internal static class RunningRules
{
    /// <summary>A look at fitness counts for a year, like a drill; policy of the house.</summary>
    public const int LookMonths = 12;

    /// <summary>With fewer values nothing gets better or worse.</summary>
    private const int ValuesToCompare = 2;

    public static IReadOnlyList<EvidenceRule> All { get; } =
    [
        Running("MEASURE 1.2", "In production: a validation during or after deployment of the last 12 months is approved, and each alert is answered.",
            (c, today) => RuleShapes.All(c.Link("assessments"), Looked(c, today), (c.Breaches > 0 ? c.OpenAlerts == 0 : null, "answered alerts"))),
        ForUseCase("MEASURE 2.4", "In production: a metric of the trigger table has a value from the last 30 days.", Watched),
        Running("MEASURE 4.2", "In production: somebody else approved a validation during or after deployment, and a value of the last 30 days is there.",
            (c, today) => RuleShapes.All(c.Link("assessments"), Looked(c, today), (c.WatchedOn(today), "value of the last 30 days"))),
        Running("MEASURE 4.3", "In production: two values or more can be compared, each alert is answered, and no concern waits beyond its time.",
            (c, today) => RuleShapes.All(c.Link("monitoring"),
                (c.Values >= ValuesToCompare, "values over time"), (c.Breaches > 0 ? c.OpenAlerts == 0 : null, "answered alerts"), Heard(c, today))),
        Running("MANAGE 2.2", "In production: the approval is in force, the next look has a date to come, and a value of the last 30 days is there.",
            (c, today) => RuleShapes.All(c.Link("monitoring"),
                (c.ApprovedOn(today), "approval in force"), (c.ReviewOn >= today, "next look"), (c.WatchedOn(today), "value of the last 30 days"))),
        ForUseCase("MANAGE 4.2", "Each later revision was compared with the former and decided on, and a validation is approved.", Updated, attestedBeyond: true),
        ForUseCase("MANAGE 4.3", "Each alert and concern is answered, and each stop is confirmed.", IncidentsHandled),
    ];

    private static EvidenceRule Running(string id, string sentence, Func<UseCaseEvidence, DateOnly, EvidenceResult> check) =>
        ForUseCase(id, sentence, (c, today) => c.InProduction ? check(c, today) : NotApplicable($"Not in production: {c.Standing}."));

    private static (bool?, string) Looked(UseCaseEvidence c, DateOnly today) => (c.Assessments.Any(a =>
        a.Kind is AssessmentKind.ValidationDuring or AssessmentKind.ValidationAfter && a.CountsOn(today) && a.DoneOn.AddMonths(LookMonths) >= today), "validation in operation within 12 months");

    private static (bool?, string) Heard(UseCaseEvidence c, DateOnly today) => (c.Concerns.Count > 0 ? !c.Concerns.Any(x => x.OverdueOn(today)) : null, "answered concerns");

    internal static EvidenceResult Watched(UseCaseEvidence c, DateOnly today)
    {
        if (!c.InProduction) return NotApplicable($"Not in production: {c.Standing}.");
        if (c.WatchedOn(today)) return Evidenced($"Last value of {RuleShapes.Day(c.LastTriggerValueOn!.Value)}.", c.Link("monitoring"));
        return c.Triggers > 0 || c.Says("s-monitor", "limits", "look")
            ? Partial("Monitoring is planned; no value of the last 30 days.", c.Link("monitoring"))
            : Gap("Nothing is watched.", c.Link("monitoring"));
    }

    private static EvidenceResult Updated(UseCaseEvidence c, DateOnly today) => c.RevisionNumber switch
    {
        0 => Gap("Nothing is handed in yet.", c.Link("intake")),
        1 => NotApplicable("It was not changed since it was first handed in."),
        _ => RuleShapes.All(c.Link("changes"),
            (c.NewestIsDecided, $"decision on revision {c.RevisionNumber}"), (c.Assessment(AssessmentKind.ValidationBefore, today) is not null, "validation")),
    };

    private static EvidenceResult IncidentsHandled(UseCaseEvidence c, DateOnly today) => c.Breaches + c.Concerns.Count + c.Suspensions == 0
        ? NotApplicable("No alert, concern or suspension is on record.")
        : RuleShapes.All(c.Link("monitoring"),
            (c.Breaches > 0 ? c.OpenAlerts == 0 : null, "answered alerts"), Heard(c, today), (c.Suspensions > 0 ? !c.IsStopOpen : null, "confirmed stop"));
}
