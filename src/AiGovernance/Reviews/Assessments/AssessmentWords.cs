using AiGovernance.Parts;

namespace AiGovernance.Reviews.Assessments;

/// <summary>How assessments, their results and states are called and look, in one place.</summary>
public static class AssessmentWords
{
    public static string Of(AssessmentKind kind) => kind switch
    {
        AssessmentKind.Dpia => "Data protection impact assessment",
        AssessmentKind.Fria => "Fundamental rights impact assessment",
        AssessmentKind.Bias => "Bias assessment",
        AssessmentKind.Robustness => "Robustness test",
        AssessmentKind.RedTeam => "Red-team test",
        AssessmentKind.ValidationBefore => "Validation before deployment",
        AssessmentKind.ValidationDuring => "Validation during deployment",
        AssessmentKind.ValidationAfter => "Validation after deployment",
        AssessmentKind.ArchitectureReview => "Architecture review",
        AssessmentKind.SecurityAssessment => "Security assessment",
        _ => "Rollout plan",
    };

    /// <summary>Within a sentence.</summary>
    public static string InText(AssessmentKind kind) => char.ToLowerInvariant(Of(kind)[0]) + Of(kind)[1..];

    public static (string Text, Look Look) Of(AssessmentResult result) => result switch
    {
        AssessmentResult.Passed => ("Passed", Look.Good),
        AssessmentResult.WithFindings => ("Passed with findings", Look.Good),
        AssessmentResult.Failed => ("Not passed", Look.Bad),
        _ => ("None needed", Look.Neutral),
    };

    public static (string Text, Look Look) Of(AssessmentState state) => state switch
    {
        AssessmentState.Recorded => ("Waits for approval", Look.Wait),
        AssessmentState.Approved => ("Approved", Look.Good),
        AssessmentState.Refused => ("Refused", Look.Bad),
        _ => ("Replaced by a newer one", Look.Neutral),
    };

    public static (string Text, Look Look) Of(CoverState state) => state switch
    {
        CoverState.Missing => ("Missing", Look.Bad),
        CoverState.Waiting => ("Waits for approval", Look.Wait),
        CoverState.NotPassed => ("Not passed", Look.Bad),
        CoverState.Ended => ("Ended", Look.Bad),
        CoverState.Lapsing => ("Ends soon", Look.Wait),
        _ => ("In force", Look.Good),
    };

    /// <summary>What keeps a step back, as part of a sentence; only for what does not hold.</summary>
    public static string Fault(AssessmentCover cover) => $"the {InText(cover.Need.Kind)} " + cover.State switch
    {
        CoverState.Waiting => "waits for approval",
        CoverState.NotPassed => "was not passed",
        CoverState.Ended => $"ended on {Moments.Day(cover.EndsOn!.Value)}",
        _ => "is missing",
    };

    /// <summary>Who approves it.</summary>
    public static string ApproverOf(AssessmentKind kind) =>
        AssessmentApprovers.DisciplineOf(kind) is { } discipline ? $"a reviewer for {discipline}, or the governance office" : "the governance office";
}
