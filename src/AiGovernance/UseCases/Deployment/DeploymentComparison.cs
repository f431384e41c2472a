using System.Text.Json.Nodes;
using AiGovernance.Common;
using AiGovernance.Questionnaires;

namespace AiGovernance.UseCases.Deployment;

/// <summary>What an open model on our own machines and a vendor's service are compared over (VN-7).</summary>
public enum DeploymentAspect
{
    DataControl,
    ComplianceControl,
    SecurityResponsibility,
    Readiness,
}

/// <summary>Which of the two serves one aspect better.</summary>
public enum DeploymentChoice
{
    SelfHosted,
    Service,
    Equal,
}

/// <summary>One aspect judged, with the reason.</summary>
public sealed record DeploymentVerdict(DeploymentAspect Aspect, DeploymentChoice Choice, string Reason);

/// <summary>Open model or API service for one use case, aspect by aspect; kept with the revision (VN-7, S62 to S68).</summary>
public sealed record DeploymentComparison(IReadOnlyList<DeploymentVerdict> Verdicts)
{
    public const int ReasonMaxLength = 2000;

    public static readonly DeploymentComparison Empty = new([]);

    public bool IsComplete => Enum.GetValues<DeploymentAspect>().All(a => Of(a) is { Reason.Length: > 0 });

    public DeploymentVerdict? Of(DeploymentAspect aspect) => Verdicts.FirstOrDefault(v => v.Aspect == aspect);

    /// <summary>How many aspects speak for each: the sum is an aid, the reasons are what counts.</summary>
    public int CountOf(DeploymentChoice choice) => Verdicts.Count(v => v.Choice == choice);

    /// <summary>Where a vendor's service or our own copy of a model is meant, or nobody knows yet, the question is open; inside a bought tool or of our own making it is not.</summary>
    public static bool IsAsked(Answers answers) => IntakeAnswers.Text(answers, IntakeAnswers.ModelFrom) is "api" or "self-hosted" or Choice.Unknown;

    public static Refusal? Fault(IReadOnlyList<DeploymentVerdict> verdicts)
    {
        if (verdicts.Select(v => v.Aspect).Distinct().Count() != verdicts.Count) return DeploymentRefusals.AspectTwice;
        if (verdicts.FirstOrDefault(v => string.IsNullOrWhiteSpace(v.Reason)) is { } bare) return DeploymentRefusals.ReasonMissing with { Field = bare.Aspect.ToString() };
        return verdicts.FirstOrDefault(v => v.Reason.Length > ReasonMaxLength) is { } wordy ? DeploymentRefusals.ReasonTooLong with { Field = wordy.Aspect.ToString() } : null;
    }

    /// <summary>Canonical JSON; empty when nothing is judged.</summary>
    public string ToJson() => Verdicts.Count == 0 ? "" : CanonicalJson.OfParts(
        [.. Verdicts.Select(v => (v.Aspect.ToString(), CanonicalJson.OfParts(("choice", CanonicalJson.OfText(v.Choice.ToString())), ("reason", CanonicalJson.OfText(v.Reason.Trim())))))]);

    public static DeploymentComparison FromJson(string json) => json.Length == 0 ? Empty : new(
        [.. JsonNode.Parse(json)!.AsObject().Select(p => new DeploymentVerdict(Enum.Parse<DeploymentAspect>(p.Key), Enum.Parse<DeploymentChoice>((string)p.Value!["choice"]!), (string)p.Value["reason"]!)).OrderBy(v => v.Aspect)]);
}
