using AiGovernance.Approvals;
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
    /// <param name="suspended">Null where it is not suspended.</param>
    /// <param name="following">Null where it was never decided.</param>
    public static CaseHandling Of(UseCaseDetails useCase, IReadOnlyList<CaseReviewRow> reviews, CaseWait? wait, PolicyBook policies, CaseSuspension? suspended = null, CaseFollowing? following = null)
    {
        var waits = WaitOf(useCase.Latest?.Status);
        if (waits is null && suspended is not null) return Stopped(useCase, suspended);
        if (waits is null && AfterDecision(useCase, following, policies) is { } after) return after;
        return Step(useCase, reviews, policies) with { Since = wait is not null && wait.WaitsFor == waits ? wait.Since : null };
    }

    private static string? WaitOf(RevisionStatus? status) => status switch
    {
        RevisionStatus.Submitted => ReviewCourse.Triage,
        RevisionStatus.InReview => ReviewCourse.Reviews,
        RevisionStatus.InformationRequested => ReviewCourse.Answer,
        RevisionStatus.AwaitingDecision => ReviewCourse.Decision,
        _ => null,
    };

    /// <summary>First it stops, then somebody asks, then somebody else answers (AP-5).</summary>
    private static CaseHandling Stopped(UseCaseDetails useCase, CaseSuspension suspended) => suspended switch
    {
        _ when useCase.InProduction => new($"{Owner(useCase)}, to confirm that it stopped", suspended.StopDueAt is { } due ? DateOnly.FromDateTime(due) : null, suspended.At),
        { AskedAt: { } asked } => new($"{(suspended.Body is DecisionBody.Committee ? "The committee's chair" : "Governance office")}, to answer {suspended.AskedBy}", null, asked),
        _ => new($"{Owner(useCase)}, to ask for its reinstatement", null, suspended.At),
    };

    /// <summary>What is overdue first, then what production waits for, then what has a date (RV-8). Null where nobody has anything to do.</summary>
    private static CaseHandling? AfterDecision(UseCaseDetails useCase, CaseFollowing? following, PolicyBook policies) => (useCase.Standing, following) switch
    {
        (Standing.Expired or Standing.Rejected or Standing.Deferred, { }) when useCase.InProduction => ToStop(useCase, policies),
        (Standing.Approved or Standing.ApprovedWithConditions, { Overdue: { Count: > 0 } overdue } decided) => Duty(overdue, decided.At),
        (Standing.Approved or Standing.ApprovedWithConditions, { Blocks.Count: > 0 } decided) => Duty([.. decided.Duties.Where(d => d.HoldsBack)], decided.At) ?? new($"{Owner(useCase)}, to settle what production waits for", null, decided.At),
        (Standing.Approved or Standing.ApprovedWithConditions, { Duties: { Count: > 0 } duties } decided) => Duty(duties, decided.At),
        (Standing.Approved or Standing.ApprovedWithConditions, { } decided) when !useCase.InProduction && useCase.Latest?.Status is not RevisionStatus.Draft => new($"{Owner(useCase)}, to record the start of production", null, decided.At),
        _ => null,
    };

    /// <summary>Within the hours that the rules give from the day on which its approval was over, as the inbox says it (AP-3, AP-5).</summary>
    private static CaseHandling ToStop(UseCaseDetails useCase, PolicyBook policies)
    {
        var since = useCase.History.First(h => h.Until is null).From;
        return new($"{Owner(useCase)}, to stop it and confirm that it stopped", DateOnly.FromDateTime(since.AddHours(policies.At(since)[ApprovalFigures.StopConfirmHours])), since);
    }

    /// <summary>The first, with all that the same person has to do in the same way.</summary>
    private static CaseHandling? Duty(IReadOnlyList<CaseDuty> duties, DateTime decidedAt)
    {
        if (duties.Count == 0) return null;
        var first = duties.FirstOrDefault(d => !d.IsProven) ?? duties[0];
        var (who, act) = first.IsProven ? (first.Verifier, "check the proof of") : (first.Owner, "prove");
        var same = duties.Where(d => d.IsProven == first.IsProven && (d.IsProven ? d.Verifier : d.Owner) == who).ToList();
        return new($"{who}, to {act} {CaseWords.Conditions(same.Select(d => d.Number))}", first.DueOn, same.Min(d => d.ProvenAt) ?? decidedAt);
    }

    private static string Owner(UseCaseDetails useCase) => useCase.Owner?.Name ?? "Nobody yet";

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
