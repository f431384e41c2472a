using System.Text.Json;
using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring.Boundaries;

/// <summary>What the committee ruled out, as a rule over answers (CM-11). A score keeps its own copy, so that it comes out the same in any year (RS-5).</summary>
/// <param name="Id"><c>B3</c>: stays the same when the wording changes.</param>
/// <param name="AdoptedOn">When the committee said so.</param>
/// <param name="Tests">All of them have to match; at least one.</param>
public sealed record BoundaryRule(string Id, string Wording, DateOnly AdoptedOn, IReadOnlyList<BoundaryTest> Tests)
{
    public const string Prefix = "B";

    /// <summary>Where boundaries are read; the same for everybody.</summary>
    public const string Page = "/boundaries";

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    private const string UntilExcepted = "the committee grants an exception";

    public static bool IsBoundary(string gateId) => gateId.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Like data in a public service (G4): the committee decides, and nobody before it granted an exception.</summary>
    public Gate ToGate() => new()
    {
        Id = Id,
        Text = $"The committee ruled this out on {Moments.Day(AdoptedOn)}: {Wording}",
        Source = "decision of the ethics committee",
        When = new AllOf([.. Tests.Select(t => new IsOneOf(new Subject(t.Question, IsFact: false), t.Values))]),
        MinTier = RiskTier.High,
        Block = BlockedStep.Production,
        BlockDecisionFrom = RiskTier.Low,
        Until = UntilExcepted,
    };

    /// <summary>Word by word, to see whether two sets are the same.</summary>
    public static string TextOf(IReadOnlyList<BoundaryRule> rules) => CanonicalJson.Of(rules, Form);

    /// <summary>Whether a use with these answers is ruled out.</summary>
    public static bool Touches(IReadOnlyList<BoundaryTest> tests, Answers answers) =>
        tests.Count > 0 && tests.All(t => answers[t.Question] is { } given && t.Values.Any(given.Has));
}

/// <summary>One question of a boundary and the choices that are ruled out; one of them is enough.</summary>
public sealed record BoundaryTest(string Question, IReadOnlyList<string> Values);
