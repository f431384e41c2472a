using AiGovernance.Parts;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;

namespace AiGovernance.CaseFile;

/// <summary>The steps of a case on its way to a decision, by its tier (section 5 of the rules). Pure.</summary>
public static class CaseProcess
{
    /// <param name="triaged">Null where it was not sent to review, or was decided at once.</param>
    public static IReadOnlyList<ProcessStep> Of(UseCaseDetails useCase, CaseTriaged? triaged = null)
    {
        if (useCase.Latest is not { } revision || revision.Status is RevisionStatus.Withdrawn or RevisionStatus.Superseded) return [];
        var at = Position(revision);
        var steps = Steps(revision, useCase, triaged?.At >= revision.SubmittedAt ? triaged : null);
        return [.. steps.Select((s, i) => new ProcessStep(s.Text, i < at ? StepState.Done : i == at ? StepState.Current : StepState.Ahead, s.Note))];
    }

    private static (string Text, string? Note)[] Steps(RevisionDetails revision, UseCaseDetails useCase, CaseTriaged? triaged) =>
    [
        (revision.SubmittedAt is null ? "Draft" : "Submitted", revision.SubmittedAt is { } at ? $"{Moments.WeekDay(DateOnly.FromDateTime(at))}, {useCase.Submitter?.Name}" : "not submitted yet"),
        ("Triage", triaged is null ? "governance office" : $"{Moments.WeekDay(DateOnly.FromDateTime(triaged.At))}, {triaged.Who}"),
        ("Reviews", ReviewersOf(revision.Tier)),
        ("Decision", revision.IsEscalated ? "put before the ethics committee" : DecidedBy(revision.Tier)),
    ];

    private static int Position(RevisionDetails revision) => revision.Status switch
    {
        RevisionStatus.Draft => 0,
        RevisionStatus.Submitted => 1,
        RevisionStatus.InReview or RevisionStatus.InformationRequested => 2,
        RevisionStatus.AwaitingDecision => 3,
        _ => 4,
    };

    private static string? ReviewersOf(RiskTier? tier) => tier switch
    {
        null => null,
        RiskTier.Low => "none for Low",
        RiskTier.Moderate => "Security, Privacy",
        RiskTier.High => "Security, Privacy, Legal, Architecture; Data where it is personal or regulated",
        RiskTier.Critical => "all five disciplines",
        _ => "Legal",
    };

    private static string? DecidedBy(RiskTier? tier) => tier switch
    {
        null => null,
        RiskTier.Low or RiskTier.Moderate => $"{tier} is decided by the governance office",
        RiskTier.Prohibited => "nobody can approve it, unless the rule is lifted",
        _ => $"{tier} is decided by the ethics committee",
    };
}
