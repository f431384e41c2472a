using AiGovernance.Access;
using AiGovernance.DataAssets;
using AiGovernance.Reviews.Assessments;
using static AiGovernance.Frameworks.EvidenceResult;
using static AiGovernance.Frameworks.EvidenceRule;

namespace AiGovernance.Frameworks;

/// <summary>How MEASURE is shown for one use of AI (FW-2).</summary>
internal static class MeasureRules
{
    /// <summary>A value older than this is no longer watching; policy of the house, as in the trigger table (AP-10).</summary>
    public const int FreshDays = 30;

    /// <summary>A drill counts for a year; policy of the house (AP-5).</summary>
    public const int DrillMonths = 12;

    public static IReadOnlyList<EvidenceRule> All { get; } =
    [
        ForUseCase("MEASURE 1.1", "The trigger table names a metric with a threshold, and a validation before deployment is approved.",
            (c, today) => RuleShapes.All(c.Link("monitoring"), (c.Triggers > 0, "metric with threshold"), Validated(c, today))),
        ForUseCase("MEASURE 1.3", "For each discipline asked for, a reviewer who is neither submitter, sponsor nor owner (PP-3) has given an outcome with its rationale.",
            (c, _) => RuleShapes.Reviews(c, r => r.Rationale.Length > 0)),
        ForUseCase("MEASURE 2.1", "A validation record is approved and has not ended.",
            (c, today) => RecordOrAnswer(c, today, AssessmentKind.ValidationBefore, "s-tested", "yes", "some")),
        ForUseCase("MEASURE 2.3", "It was tried on our own cases, and the validation before deployment is approved.",
            (c, today) => RuleShapes.All(c.Link("assessments"), (c.Says("s-tested", "yes"), "trial on own cases with numbers"), Validated(c, today))),
        ForUseCase("MEASURE 2.5", "The validation before deployment is approved, and a reviewer confirmed the trial on our own cases.",
            (c, today) => RuleShapes.All(c.Link("assessments"), Validated(c, today), (c.Says("s-tested", "yes") && c.Confirmed("s-tested"), "confirmed trial"))),
        ForUseCase("MEASURE 2.6", "There is a shut-off plan, and it was drilled within 12 months.",
            (c, today) => RuleShapes.All(c.Link("shut-off"), (c.ShutOffPlan is { Length: > 0 }, "plan"), (Drilled(c, today), "drill within 12 months"))),
        ForUseCase("MEASURE 2.7", "Security has reviewed, a security assessment is approved and has not ended, and what generates or acts was attacked on purpose.",
            (c, today) => RuleShapes.All(c.Link("assessments"),
                (c.Review(Discipline.Security) is not null, "Security review"),
                (c.Assessment(AssessmentKind.SecurityAssessment, today) is not null, "security assessment"),
                (c.IsGenerative() ? c.Assessment(AssessmentKind.RedTeam, today) is not null : null, "red-team test"))),
        ForUseCase("MEASURE 2.8", "The owner has accepted, and logging and telling people about AI are confirmed where intake asks for them.",
            (c, _) => RuleShapes.All(c.Link("reviews"),
                (c.Owner?.AcceptedAt is not null, "owner who accepted"), (Safe(c, "s-log"), "confirmed logging"), (Safe(c, "s-told"), "confirmed notice to people"))),
        ForUseCase("MEASURE 2.9", "Its result can be explained where it is about people, and Architecture has reviewed.",
            (c, _) => RuleShapes.All(c.Link("reviews"),
                (c.Asked("explain") ? c.Says("explain", "yes", "partly") : null, "an explanation of its result"),
                (c.Asked("explain") ? c.Says("explain", "yes") : null, "a full explanation"),
                (c.Review(Discipline.Architecture) is not null, "Architecture review"))),
        ForUseCase("MEASURE 2.10", "Privacy has reviewed, a DPIA is approved where a gate asks for one, and data that trains it was cleaned.", PrivacyExamined),
        ForUseCase("MEASURE 2.11", "Where a result is about people: a bias assessment is approved and has not ended.",
            (c, today) => c.Says("people", "nobody")
                ? NotApplicable("Its result says nothing about a person.")
                : RecordOrAnswer(c, today, AssessmentKind.Bias, "s-fair", "yes", "planned")),
        ForUseCase("MEASURE 2.13", "A second person approved the validation, and a test that tries to break it, for robustness or by attack, is approved.",
            (c, today) => RuleShapes.All(c.Link("assessments"), Validated(c, today),
                ((c.Assessment(AssessmentKind.Robustness, today) ?? c.Assessment(AssessmentKind.RedTeam, today)) is not null, "robustness or red-team test")), attestedBeyond: true),
        ForUseCase("MEASURE 3.1", "The approval is in force, the next look has a date to come, and no condition is overdue.",
            (c, today) => c.Decision is null
                ? Gap("There is no decision whose risks could be followed.", c.Link("decision"))
                : RuleShapes.All(c.Link("decision"),
                    (c.ApprovedOn(today), "approval in force"), (c.ReviewOn >= today, "next look"), (c.Conditions.All(x => !x.OverdueOn(today)), "conditions in time"))),
        ForUseCase("MEASURE 3.2", "Beside figures: people look at it while it runs, the next look has a date to come, and no condition is overdue.",
            (c, today) => RuleShapes.All(c.Link("monitoring"),
                (c.Says("s-monitor", "limits", "look"), "looked at in operation"), (c.ReviewOn >= today, "next look"),
                (c.Conditions.Count > 0 ? c.Conditions.All(x => !x.OverdueOn(today)) : null, "conditions on time")), attestedBeyond: true),
        ForUseCase("MEASURE 3.3", "Somebody affected can reach a human who can change the result, and a reviewer confirmed that.",
            (c, _) => RuleShapes.Safeguard(c, "s-complain", "yes")),
        ForUseCase("MEASURE 4.1", "Each discipline asked for has reviewed, and the trigger table says what is measured.",
            (c, _) => RuleShapes.All(c.Link("reviews"),
                (c.Reviews.Count > 0 && c.RequiredDisciplines.All(d => c.Review(d) is not null), "reviews of each discipline asked for"), (c.Triggers > 0, "metric with threshold")), attestedBeyond: true),
    ];

    private static (bool?, string) Validated(UseCaseEvidence c, DateOnly today) =>
        (c.Assessment(AssessmentKind.ValidationBefore, today) is not null, "validation before deployment");

    private static bool? Safe(UseCaseEvidence c, string question) => c.Asked(question) ? c.Says(question, "yes") && c.Confirmed(question) : null;

    private static bool Drilled(UseCaseEvidence c, DateOnly today) =>
        c.ShutOffDrillOn is { } drill && drill <= today && today <= drill.AddMonths(DrillMonths);

    private static EvidenceResult RecordOrAnswer(UseCaseEvidence c, DateOnly today, AssessmentKind kind, string question, params ReadOnlySpan<string> answers)
    {
        if (c.Assessment(kind, today) is { } record) return Evidenced($"Record of {RuleShapes.Day(record.DoneOn)}, approved by {record.Approver}.", c.Link("assessments"));
        return c.Says(question, answers)
            ? Partial("Stated at intake; no approved record in force.", c.Link("intake"))
            : Gap("No approved record in force, and intake does not state it.", c.Link("assessments"));
    }

    private static EvidenceResult PrivacyExamined(UseCaseEvidence c, DateOnly today)
    {
        if (c.Says("data-kinds", "nothing")) return NotApplicable("Intake: nothing personal, nothing secret.");
        // G12 is the gate that asks for a DPIA, or for the written reason why none is needed.
        bool? dpia = c.Gates.Any(g => g.Id == "G12") ? c.Assessment(AssessmentKind.Dpia, today) is not null : null;
        return RuleShapes.All(c.Link("reviews"),
            (c.Known("data-kinds"), "kinds of data"), (c.Review(Discipline.Privacy) is not null, "Privacy review"), (dpia, "DPIA"), (Cleaned(c), "scrub record of the training data"));
    }

    private static bool? Cleaned(UseCaseEvidence c)
    {
        var personal = c.Says("training", "yes") ? c.Data.Where(d => (d.Kinds & (DataKinds.Pii | DataKinds.Phi | DataKinds.Card)) != 0).ToList() : [];
        return personal.Count == 0 ? null : personal.TrueForAll(d => d.CleanScrubs > 0);
    }
}
