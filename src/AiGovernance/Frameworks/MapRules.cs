using AiGovernance.Access;
using AiGovernance.Reviews.Assessments;
using static AiGovernance.Frameworks.EvidenceRule;

namespace AiGovernance.Frameworks;

/// <summary>How MAP is shown for one use of AI (FW-2).</summary>
internal static class MapRules
{
    public static IReadOnlyList<EvidenceRule> All { get; } =
    [
        ForUseCase("MAP 1.1", "Purpose, audience, weight, places and regulated areas are answered in a revision that was decided on.",
            (c, _) => RuleShapes.Answered(c, "purpose", "audience", "critical", "places", "regulated")),
        ForUseCase("MAP 1.2", "Each discipline that the tier asks for has reviewed.",
            (c, _) => RuleShapes.Reviews(c, _ => true), attestedBeyond: true),
        ForUseCase("MAP 1.4", "The benefit is answered in a revision that was decided on.",
            (c, _) => RuleShapes.Answered(c, "benefit")),
        ForUseCase("MAP 1.6", "Where a result is about people: its effect on them is answered, and an impact or bias assessment is approved.", PeopleConsidered, attestedBeyond: true),
        ForUseCase("MAP 2.1", "The kind of AI and what it can do by itself are answered in a revision that was decided on.",
            (c, _) => RuleShapes.Answered(c, "ai-kind", "acts")),
        ForUseCase("MAP 2.2", "The part of its result and the human check are answered, and a reviewer confirmed that users know its limits.",
            (c, _) => RuleShapes.All(c.Link("intake"),
                (c.Known("output-role"), "part of the result"), (c.Known("human-check"), "human check"),
                (c.Says("s-trained", "yes") && c.Confirmed("s-trained"), "confirmed knowledge of its limits"))),
        ForUseCase("MAP 2.3", "Intake says whether our data trains it, and a validation before deployment is approved.",
            (c, today) => RuleShapes.All(c.Link("assessments"),
                (c.Known("training"), "use of data for training"), (c.Assessment(AssessmentKind.ValidationBefore, today) is not null, "validation before deployment"))),
        ForUseCase("MAP 3.1", "The expected gain is answered in a revision that was decided on.",
            (c, _) => RuleShapes.Answered(c, "benefit")),
        ForUseCase("MAP 3.2", "The worst realistic harm and how to undo it are answered in a revision that was decided on.",
            (c, _) => RuleShapes.Answered(c, "harm", "undo")),
        ForUseCase("MAP 3.3", "The decision names the data level, the location and the models that are permitted.",
            (c, _) => RuleShapes.All(c.Link("decision"),
                (c.Known("purpose"), "purpose"), (c.Decision?.PermittedDataLevel is not null, "permitted data level"),
                (c.Decision?.PermittedLocation is not null, "permitted location"), (c.Decision?.ModelRange is not null, "permitted models"))),
        ForUseCase("MAP 3.4", "Intake says that its users know its limits and may overrule it, and a reviewer confirmed that.",
            (c, _) => RuleShapes.Safeguard(c, "s-trained", "yes", "partly")),
        ForUseCase("MAP 3.5", "A human check is named, and the revision with it was decided on.",
            (c, _) => HumanOversight(c)),
        ForUseCase("MAP 4.1", "Origin of the model and sensitivity of the data are known, each data source is classified, and each vendor product has a valid assessment.",
            (c, today) => RuleShapes.All(c.Link("vendors"),
                (c.Known("model-from"), "origin of the model"), (c.Known("data-level"), "data level"),
                (c.Data.Count > 0 ? c.Data.All(d => d.ClassifiedOn is not null) : null, "classified data sources"),
                (Assessed(c, today), "assessed vendor products"))),
        ForUseCase("MAP 4.2", "The place where it runs is known, and Security has reviewed and confirmed access and encryption.",
            (c, _) => RuleShapes.All(c.Link("reviews"),
                (c.Known("runs-where"), "place"), (c.Review(Discipline.Security) is not null, "Security review"),
                (Confirmed(c, "s-access"), "confirmed access"), (Confirmed(c, "s-encrypt"), "confirmed encryption"))),
        ForUseCase("MAP 5.1", "People, rights, worst harm and how to undo it are answered in a revision that was decided on.",
            (c, _) => RuleShapes.Answered(c, "people", "how-many", "vulnerable", "effect", "rights", "harm", "undo")),
        ForUseCase("MAP 5.2", "Its owner has accepted, those affected can complain to somebody who can change a result, and no concern waits beyond its time.",
            (c, today) => RuleShapes.All(c.Link("overview"),
                (c.Owner?.AcceptedAt is not null, "owner who accepted"), (Confirmed(c, "s-complain"), "confirmed way to complain"),
                (c.Concerns.Count > 0 ? !c.Concerns.Any(x => x.OverdueOn(today)) : null, "answered concerns")), attestedBeyond: true),
    ];

    private static EvidenceResult PeopleConsidered(UseCaseEvidence c, DateOnly today) => c.Says("people", "nobody")
        ? EvidenceResult.NotApplicable("Its result says nothing about a person.")
        : RuleShapes.All(c.Link("assessments"), (c.Known("effect"), "effect on people"),
            ((c.Assessment(AssessmentKind.Fria, today) ?? c.Assessment(AssessmentKind.Dpia, today) ?? c.Assessment(AssessmentKind.Bias, today)) is not null, "impact or bias assessment"));

    private static EvidenceResult HumanOversight(UseCaseEvidence c) =>
        c.Says("human-check", "always", "sample")
            ? RuleShapes.Answered(c, "output-role", "human-check")
            : EvidenceResult.Gap("Intake names no human check.", c.Link("intake"));

    private static bool? Assessed(UseCaseEvidence c, DateOnly today) => GovernRules.VendorsAreAssessed(c, today).Verdict switch
    {
        Verdict.Evidenced => true,
        Verdict.NotApplicable => null,
        _ => false,
    };

    private static bool? Confirmed(UseCaseEvidence c, string question) => c.Asked(question) ? c.Known(question) && c.Confirmed(question) : null;
}
