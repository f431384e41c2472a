using AiGovernance.Reviews.Assessments;

namespace AiGovernance.Approvals;

/// <summary>One thing that still keeps a use from going live, and who can clear it (AP-4).</summary>
/// <param name="Text">Part of a sentence: "condition 1 is open".</param>
/// <param name="Who">What has to be done, and by whom.</param>
/// <param name="Tab">Of the case page, where it is done.</param>
public sealed record ProductionStep(string Text, string Who, string Tab)
{
    public static ProductionStep NoDecision { get; } = new("there is no decision", "The governance office or the committee decides.", "decision");

    /// <param name="verifier">The governance office when not set.</param>
    public static ProductionStep Of(Condition condition, string owner, string? verifier) => new($"condition {condition.Number} is open", condition.State is ConditionState.ProofGiven
        ? $"{verifier ?? "The governance office"} checks the proof that {owner} gave."
        : $"{owner} gives the proof, {verifier ?? "the governance office"} checks it.", "conditions");

    /// <param name="body">Who would grant an exception.</param>
    public static ProductionStep Of(RiskScoring.StepBlock block, DecisionBody body) => new($"gate {block.GateId}, {block.Text}", $"{Clearing(block.GateId)} Or {Grants(body)} an exception until a day (AP-8).", "decision");

    public static ProductionStep Of(AssessmentCover cover) => new(AssessmentWords.Fault(cover), cover.State is CoverState.Waiting
        ? $"It is approved by {AssessmentWords.ApproverOf(cover.Need.Kind)}."
        : $"The people of the case or a reviewer record it, {AssessmentWords.ApproverOf(cover.Need.Kind)} approves it.", "assessments");

    private static string Clearing(string gate) => gate switch
    {
        "G8" => "The governance office has the vendor's product assessed.",
        "G10" => "The owner of the data records how it was scrubbed.",
        _ => "The submitter or the owner changes the answer in a new revision, which is decided.",
    };

    private static string Grants(DecisionBody body) => body is DecisionBody.Committee ? "the committee's chair grants" : "the governance office grants";
}
