using static AiGovernance.Frameworks.EvidenceResult;
using static AiGovernance.Frameworks.EvidenceRule;

namespace AiGovernance.Frameworks;

/// <summary>How MANAGE is shown for one use of AI (FW-2).</summary>
internal static class ManageRules
{
    public static IReadOnlyList<EvidenceRule> All { get; } =
    [
        ForUseCase("MANAGE 1.1", "There is a decision on the frozen revision.",
            (c, _) => Decided(c)),
        ForUseCase("MANAGE 1.2", "The tier rests on a score that can be recomputed, and each condition of the decision has an owner.",
            (c, _) => RuleShapes.All(c.Link("score"),
                (c.Tier is not null && c.Score is { Recomputable: true }, "tier with recomputable score"), (c.Decision is not null, "decision"),
                (c.Conditions.Count > 0 ? c.Conditions.All(x => x.Owner.Length > 0) : null, "owner of each condition"))),
        ForUseCase("MANAGE 1.3", "Each condition of the decision has owner and proof, and none is overdue; a decision without conditions bears the risk or refuses it.",
            Responses),
        ForUseCase("MANAGE 1.4", "The score is stored, and every mitigation answer that was asked is confirmed, so that the residual risk counts.",
            (c, _) => ResidualRisk(c)),
        ForUseCase("MANAGE 2.1", "Ways to run it were compared, a way to do the work without it is known, and somebody decided.",
            (c, _) => RuleShapes.All(c.Link("intake"),
                (c.WaysCompared, "comparison of ways to run it"), (c.Asked("s-fallback") ? c.Says("s-fallback", "yes", "paper") : null, "a way without it"),
                (c.Decision is not null, "decision")), attestedBeyond: true),
        ForUseCase("MANAGE 2.3", "A way to go on without it was confirmed by a reviewer.",
            (c, _) => RuleShapes.Safeguard(c, "s-fallback", "yes", "paper"), attestedBeyond: true),
        ForUseCase("MANAGE 2.4", "There is a shut-off plan, and switching off was drilled.",
            (c, _) => RuleShapes.All(c.Link("shut-off"), (c.ShutOffPlan is { Length: > 0 }, "plan"), (c.ShutOffDrillOn is not null, "drill"))),
        ForUseCase("MANAGE 3.1", "Each vendor product has a valid assessment, and the contract terms on our data were confirmed.",
            (c, today) => VendorsWatched(c, today)),
        ForUseCase("MANAGE 3.2", "For a ready-made model: the decision names the permitted models, and the trigger table watches them.",
            (c, _) => c.Says("model-from", "own")
                ? NotApplicable("The model is our own.")
                : RuleShapes.All(c.Link("monitoring"), (c.Decision?.ModelRange is not null, "permitted models"), (c.Triggers > 0, "metric with threshold"))),
        ForUseCase("MANAGE 4.1", "Metrics with thresholds, logging, a way to complain and a shut-off plan are all in place.",
            (c, _) => RuleShapes.All(c.Link("monitoring"),
                (c.Triggers > 0, "metric with threshold"), (Stated(c, "s-log"), "logging"), (Stated(c, "s-complain"), "way to complain"),
                (c.ShutOffPlan is { Length: > 0 }, "shut-off plan"))),
    ];

    /// <summary>The safeguards of intake that lower the residual risk carry this prefix in their question ids.</summary>
    private const string Safeguards = "s-";

    private static EvidenceResult Decided(UseCaseEvidence c)
    {
        if (c.Decision is { } decision)
            return c.RevisionHash is not null
                ? Evidenced($"{decision.Outcome} on {RuleShapes.Day(decision.DecidedOn)} by {decision.Deciders} {(decision.Deciders == 1 ? "person" : "people")}.", c.Link("decision"))
                : Partial("A decision without a frozen revision.", c.Link("decision"));
        return c.RevisionHash is not null ? Partial("Submitted, not decided.", c.Link("overview")) : Gap("Not submitted.", c.Link("overview"));
    }

    private static EvidenceResult Responses(UseCaseEvidence c, DateOnly today)
    {
        if (c.Decision is null) return Gap("There is no decision that answers the risk.", c.Link("decision"));
        if (c.Conditions.Count == 0) return Evidenced($"{c.Decision.Outcome} without conditions.", c.Link("decision"));
        var weak = c.Conditions.Where(x => !x.Complete || x.OverdueOn(today)).Select(x => x.Number).ToArray();
        return weak.Length == 0
            ? Evidenced($"{c.Conditions.Count} conditions, none overdue.", c.Link("conditions"))
            : Partial($"Overdue, or without owner or proof: condition {string.Join(", ", weak)}.", c.Link("conditions"));
    }

    private static EvidenceResult ResidualRisk(UseCaseEvidence c)
    {
        if (c.Score is null) return Gap("No score is stored.", c.Link("score"));
        var open = c.Shown.Where(q => q.StartsWith(Safeguards, StringComparison.Ordinal) && !c.Confirmed(q)).Order(StringComparer.Ordinal).ToArray();
        return open.Length == 0 && c.Score.Recomputable
            ? Evidenced("The residual risk is stored, and what lowers it is confirmed.", c.Link("score"))
            : Partial(open.Length == 0 ? "The score cannot be recomputed." : $"The residual risk holds only if confirmed: {string.Join(", ", open)}.", c.Link("score"));
    }

    private static EvidenceResult VendorsWatched(UseCaseEvidence c, DateOnly today)
    {
        var assessed = GovernRules.VendorsAreAssessed(c, today);
        if (assessed.Verdict is not Verdict.Evidenced || !c.Asked("s-terms")) return assessed;
        return c.Says("s-terms", "full", "own") && c.Confirmed("s-terms")
            ? assessed
            : Partial("Assessed and valid; the contract terms on our data are not confirmed.", c.Link("vendors"));
    }

    private static bool? Stated(UseCaseEvidence c, string question) => c.Asked(question) ? c.Says(question, "yes") : null;
}
