using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;

namespace AiGovernance.Reviews.Responses;

/// <summary>What the case says to the questions of its reviewers, so that nobody is asked what does not concern it (RV-1). Pure.</summary>
public static class ReviewFacts
{
    public const string Tier = "case.tier";
    private const string Gate = "gate.";

    private static readonly IReadOnlyList<string> YesOrNo = ["yes", "no"];

    // Whoever does not know is asked about as if it were so.
    private static readonly Dictionary<string, Func<Answers, bool>> OfAnswers = new(StringComparer.Ordinal)
    {
        ["case.generates"] = a => Says(a, "ai-kind", "write", "media", "chat", Choice.Unknown),
        ["case.acts"] = a => Says(a, "acts", "write-confirmed", "write-alone", Choice.Unknown),
        ["case.trains"] = a => Says(a, "training", "yes", Choice.Unknown) || Says(a, "learns", "retrained", "itself") || Says(a, "model-from", "own"),
        ["case.vendor"] = a => Says(a, "model-from", "embedded", "api", Choice.Unknown),
        ["case.affects-people"] = a => Says(a, "effect", "influences", "is", Choice.Unknown),
        ["case.public"] = a => Says(a, "audience", "public-direct", Choice.Unknown),
        ["case.personal-data"] = ReviewPlan.HasPersonalOrRegulatedData,
    };

    /// <summary>Every fact that a question may depend on, with the values it can have.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Known { get; } = new Dictionary<string, IReadOnlyList<string>>(
        [
            new(Tier, Enum.GetNames<RiskTier>()),
            .. OfAnswers.Keys.Concat(GateCatalogue.Intake.Gates.Select(g => Gate + g.Id)).Select(name => KeyValuePair.Create(name, YesOrNo)),
        ], StringComparer.Ordinal);

    /// <param name="answers">As submitted.</param>
    /// <param name="tier">The one that holds, whoever set it (RS-6).</param>
    public static IReadOnlyDictionary<string, string> Of(Answers answers, ScoreSnapshot score, RiskTier tier)
    {
        var fired = score.Score.Gates.Select(g => Gate + g.GateId).ToHashSet(StringComparer.Ordinal);
        return Known.Keys.ToDictionary(name => name, name => name == Tier ? tier.ToString() : YesOrNo[IsSo(name) ? 0 : 1], StringComparer.Ordinal);

        bool IsSo(string name) => OfAnswers.TryGetValue(name, out var holds) ? holds(answers) : fired.Contains(name);
    }

    private static bool Says(Answers answers, string question, params string[] choices) => answers[question] is { } given && choices.Any(given.Has);
}
