using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Process;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Intake;

namespace AiGovernance.CaseFile;

/// <summary>Who has a case now and since when, and by when the next step should be done (RV-8). Pure.</summary>
/// <param name="TargetOn">Null while the clock stands still, or nothing is expected of anybody.</param>
/// <param name="Since">Null for a draft, and for the moment until the process has followed the record.</param>
public sealed record CaseHandling(string? Who, DateOnly? TargetOn, DateTime? Since = null)
{
    /// <param name="reviews">Of the revision under way.</param>
    public static CaseHandling Of(UseCaseDetails useCase, IReadOnlyList<CaseReviewRow> reviews, CaseWait? wait, PolicyBook policies) =>
        Step(useCase, reviews, policies) with { Since = wait is not null && wait.WaitsFor == WaitOf(useCase.Latest?.Status) ? wait.Since : null };

    private static string? WaitOf(RevisionStatus? status) => status switch
    {
        RevisionStatus.Submitted => ReviewCourse.Triage,
        RevisionStatus.InReview => ReviewCourse.Reviews,
        RevisionStatus.InformationRequested => ReviewCourse.Answer,
        RevisionStatus.AwaitingDecision => ReviewCourse.Decision,
        _ => null,
    };

    private static CaseHandling Step(UseCaseDetails useCase, IReadOnlyList<CaseReviewRow> reviews, PolicyBook policies) => useCase.Latest switch
    {
        { Status: RevisionStatus.Draft } => new(useCase.Submitter?.Name, null),
        { Status: RevisionStatus.Submitted } latest => new("Governance office, triage", Target(latest, policies)),
        { Status: RevisionStatus.InReview } => InReview([.. reviews.Where(r => r.State is ReviewState.Open or ReviewState.Claimed)]),
        { Status: RevisionStatus.InformationRequested } => new($"{useCase.Submitter?.Name}, to answer a question", null),
        { Status: RevisionStatus.AwaitingDecision, GoesToCommittee: true } => new("Ethics committee", null),
        { Status: RevisionStatus.AwaitingDecision } latest => new("Governance office, to decide", Target(latest, policies)),
        _ => new(null, null),
    };

    private static CaseHandling InReview(IReadOnlyList<CaseReviewRow> open) => open.OrderBy(r => r.DueOn).FirstOrDefault() is not { } first
        ? new("Reviewers", null)
        : new(open.Count == 1 ? $"{first.Discipline}, {first.Reviewer ?? "nobody yet"}" : $"Reviewers: {string.Join(", ", open.Select(r => $"{r.Discipline} ({r.Reviewer ?? "nobody yet"})"))}", first.DueOn);

    private static DateOnly? Target(RevisionDetails revision, PolicyBook policies) => revision is { Tier: { } tier, SubmittedAt: { } at }
        ? policies.At(at).Calendar.Add(DateOnly.FromDateTime(at), WhatHappensNext.TargetDays(tier))
        : null;
}
