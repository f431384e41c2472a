using AiGovernance.Access;
using AiGovernance.RiskScoring;
using static AiGovernance.Frameworks.EvidenceResult;
using static AiGovernance.Frameworks.EvidenceRule;

namespace AiGovernance.Frameworks;

/// <summary>How GOVERN is shown for one use of AI (FW-2).</summary>
internal static class GovernRules
{
    public static IReadOnlyList<EvidenceRule> All { get; } =
    [
        ForUseCase("GOVERN 1.1",
            "Places, forbidden practices and regulated areas are answered, the gates are stored with their sources, and Legal reviewed what is High or above.",
            LawIsKnown),
        ForUseCase("GOVERN 1.6", "The case is in the register, with a history that nobody changes and an owner.",
            (c, _) => RuleShapes.All(c.Link("history"), (c.HistoryEntries > 0, "history"), (c.Owner is not null, "owner"))),
        ForUseCase("GOVERN 2.1", "An accountable owner and a sponsor are named and have accepted.",
            (c, _) => Accepted(c)),
        ForUseCase("GOVERN 2.2", "Intake says that its users know its limits and may overrule it, and a reviewer confirmed that.",
            (c, _) => RuleShapes.Safeguard(c, "s-trained", "yes", "partly"), attestedBeyond: true),
        ForUseCase("GOVERN 3.2", "The part of its result and the human check are settled, and a reviewer confirmed that users may overrule it.",
            (c, _) => RuleShapes.All(c.Link("intake"),
                (c.Known("output-role"), "part of the result"), (c.Says("human-check", "always", "sample"), "human check"),
                (c.Asked("s-trained") ? c.Says("s-trained", "yes") && c.Confirmed("s-trained") : null, "confirmed right to overrule")), attestedBeyond: true),
        ForUseCase("GOVERN 4.2", "Risks and effects are frozen in a revision with a score that can be recomputed, and the decision is in the register.",
            (c, _) => RuleShapes.All(c.Link("score"),
                (c.RevisionHash is not null, "frozen revision"), (c.Score is { Recomputable: true }, "recomputable score"), (c.Decision is not null, "decision"))),
        ForUseCase("GOVERN 6.1", "Every vendor product of the case has an assessment result that allows its use today.",
            VendorsAreAssessed),
        ForUseCase("GOVERN 6.2", "Where the case relies on a vendor, a way to go on without it was confirmed by a reviewer.",
            (c, today) => c.Products.Count == 0
                ? VendorsAreAssessed(c, today)
                : RuleShapes.Safeguard(c, "s-fallback", "yes", "paper")),
    ];

    private static EvidenceResult LawIsKnown(UseCaseEvidence c, DateOnly today) =>
        RuleShapes.All(c.Link("score"),
            (c.Known("places"), "places"),
            (c.Known("prohibited") && c.Known("regulated"), "forbidden and regulated uses"),
            (c.Score is not null && c.Gates.All(g => g.Source.Length > 0), "gates with sources"),
            (c.Tier >= RiskTier.High ? c.Review(Discipline.Legal) is not null : null, "Legal review"));

    private static EvidenceResult Accepted(UseCaseEvidence c)
    {
        if (c.Owner is null && c.Sponsor is null) return Gap("Neither owner nor sponsor is named.", c.Link("overview"));
        return c is { Owner.AcceptedAt: not null, Sponsor.AcceptedAt: not null }
            ? Evidenced($"{c.Owner.Name} and {c.Sponsor.Name} have accepted.", c.Link("overview"))
            : Partial("Owner or sponsor is missing or has not accepted.", c.Link("overview"));
    }

    internal static EvidenceResult VendorsAreAssessed(UseCaseEvidence c, DateOnly today)
    {
        if (c.Products.Count == 0)
            return c.Says("model-from", "own")
                ? NotApplicable("The model is our own and no vendor product is used.")
                : Gap("Intake does not say whether a vendor product is used, or none is linked.", c.Link("vendors"));

        var usable = c.Products.Where(p => p.UsableOn(today)).ToArray();
        if (usable.Length == c.Products.Count)
            return Evidenced($"Assessed and valid: {string.Join(", ", usable.Select(p => p.Name))}.", c.Link("vendors"));
        var missing = string.Join(", ", c.Products.Except(usable).Select(p => p.Name));
        return usable.Length == 0
            ? Gap($"No valid assessment: {missing}.", c.Link("vendors"))
            : Partial($"No valid assessment: {missing}.", c.Link("vendors"));
    }
}
