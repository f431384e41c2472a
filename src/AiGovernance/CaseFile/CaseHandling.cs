using AiGovernance.Organisation;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Intake;

namespace AiGovernance.CaseFile;

/// <summary>Who has a case now, and by when the next step should be done (RV-8). Pure.</summary>
/// <param name="TargetOn">Null while the clock stands still, or nothing is expected of anybody.</param>
public sealed record CaseHandling(string? Who, DateOnly? TargetOn)
{
    public static CaseHandling Of(UseCaseDetails useCase) => useCase.Latest switch
    {
        { Status: RevisionStatus.Draft } => new(useCase.Submitter?.Name, null),
        { Status: RevisionStatus.Submitted } latest => new("Governance office, triage", Target(latest)),
        { Status: RevisionStatus.InReview } latest => new("Reviewers", Target(latest)),
        { Status: RevisionStatus.InformationRequested } => new($"{useCase.Submitter?.Name}, to answer a question", null),
        { Status: RevisionStatus.AwaitingDecision, Tier: >= RiskTier.High } => new("Ethics committee", null),
        { Status: RevisionStatus.AwaitingDecision } latest => new("Governance office, to decide", Target(latest)),
        _ => new(null, null),
    };

    private static DateOnly? Target(RevisionDetails revision) => revision is { Tier: { } tier, SubmittedAt: { } at }
        ? WorkingDays.MondayToFriday.Add(DateOnly.FromDateTime(at), WhatHappensNext.TargetDays(tier))
        : null;
}
