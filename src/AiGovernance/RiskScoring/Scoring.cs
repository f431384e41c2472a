using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring;

/// <summary>Rates a use of AI from its answers and facts (RS-1 to RS-3). Pure: the same input gives the same score in any year.</summary>
public static class Scoring
{
    /// <summary>Number of the method, stored with each score; a change of the arithmetic is a new number.</summary>
    public const int Method = 1;

    /// <summary>Whom the method follows, for reports and pages to quote.</summary>
    public const string MethodSource = "Algorithmic Impact Assessment under the Directive on Automated Decision-Making, Treasury Board of Canada";

    private static readonly Dictionary<string, string> NoLifts = [];

    /// <param name="mitigationConfirmed">Whether the reviewers confirmed the mitigation answers (RS-3).</param>
    /// <param name="stage">In a draft what is not answered yet may still decide a gate; at submission answers count as they stand (QN-8).</param>
    public static RiskScore Of(
        QuestionnaireDefinition definition, GateSet gateSet, Answers answers, IReadOnlyDictionary<string, string> facts,
        bool mitigationConfirmed, Stage stage = Stage.Submitted)
    {
        var evaluation = Evaluation.Of(definition, answers, facts, stage);
        var points = RiskPoints.Of(evaluation);
        var judged = gateSet.Gates.Select(g => (Gate: g, Truth: g.When.Holds(evaluation.Situation))).ToList();
        var fired = judged.Where(j => j.Truth is Truth.Yes).Select(j => j.Gate).ToList();
        var tier = Tier(points, fired, facts, mitigationConfirmed);

        return new RiskScore(
            points.Impact, points.ImpactMax, points.Mitigation, points.MitigationMax, points.Residual, mitigationConfirmed,
            Level(points, mitigationConfirmed), tier, Tier(points, fired, facts, mitigationConfirmed: true),
            ContributionLine.Of(evaluation),
            [.. fired.Select(g => GateLine.Of(g, evaluation, facts))],
            [.. judged.Where(j => j.Truth is Truth.Depends).Select(j => GateLine.Of(j.Gate, evaluation, facts))],
            Blocks(fired, tier));
    }

    /// <summary>The steps held back where people put the score's tier elsewhere (RS-6).</summary>
    public static IReadOnlyList<StepBlock> BlocksAt(RiskTier tier, RiskScore score, GateSet gateSet)
    {
        var fired = score.Gates.Select(g => g.GateId).ToHashSet(StringComparer.Ordinal);
        return Blocks(gateSet.Gates.Where(g => fired.Contains(g.Id)), tier);
    }

    /// <summary>The figures and the tier alone, for trying many answers quickly.</summary>
    internal static (RiskPoints Points, RiskTier Tier) Rate(Evaluation evaluation, GateSet gateSet, bool mitigationConfirmed)
    {
        var points = RiskPoints.Of(evaluation);
        var fired = gateSet.Gates.Where(g => g.MinTier is not null && g.When.Holds(evaluation.Situation) is Truth.Yes);
        return (points, Tier(points, fired, NoLifts, mitigationConfirmed));
    }

    private static RiskTier Tier(RiskPoints points, IEnumerable<Gate> fired, IReadOnlyDictionary<string, string> facts, bool mitigationConfirmed) =>
        fired.Select(g => g.LeastTier(facts) ?? RiskTier.Low).Append(Level(points, mitigationConfirmed)).Max();

    private static IReadOnlyList<StepBlock> Blocks(IEnumerable<Gate> fired, RiskTier tier) =>
        [.. fired.SelectMany(g => g.BlocksAt(tier).Select(step => new StepBlock(step, g.Id, g.Text, g.Until)))];

    private static RiskTier Level(RiskPoints points, bool mitigationConfirmed) => mitigationConfirmed ? points.LevelOfResidual : points.LevelOfImpact;
}
