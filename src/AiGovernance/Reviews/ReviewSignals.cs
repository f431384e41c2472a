using AiGovernance.UseCases;
using AiGovernance.Workflows;

namespace AiGovernance.Reviews;

/// <summary>What triage and reviews announce; the subject is the use case, so that its signals stay in order (RV-6).</summary>
public static class ReviewSignals
{
    public static readonly Signal SentToReview = new("reviews.sent-to-review");

    /// <summary>People changed the tier (RS-6).</summary>
    public static readonly Signal Rated = new("reviews.rated");
    public static readonly Signal AllDone = new("reviews.all-done");

    /// <summary>The submitter has a question; until it is answered nobody else is waited for (RV-3).</summary>
    public static readonly Signal Asked = new("reviews.asked");
    public static readonly Signal TriageResumed = new("reviews.triage-resumed");
    public static readonly Signal ReviewsResumed = new("reviews.reviews-resumed");
    public static readonly Signal DecisionResumed = new("reviews.decision-resumed");

    public static Signal Resumed(RevisionStatus status) => status switch
    {
        RevisionStatus.Submitted => TriageResumed,
        RevisionStatus.InReview => ReviewsResumed,
        _ => DecisionResumed,
    };
}

/// <summary>What reviews wait for (RV-2, RV-5).</summary>
public static class ReviewDues
{
    /// <summary>Subject: the review. One kind for each share of its time.</summary>
    public static readonly Due HalfTime = new("reviews.half-time");
    public static readonly Due FullTime = new("reviews.full-time");
    public static readonly Due Escalation = new("reviews.escalation");

    /// <summary>Subject: the question.</summary>
    public static readonly Due NoAnswer = new("reviews.no-answer");

    public static Due Of(int share) => share switch
    {
        ReviewTime.Half => HalfTime,
        ReviewTime.Full => FullTime,
        _ => Escalation,
    };

    public static int ShareOf(string kind) => ReviewTime.Shares.Single(share => Of(share).Kind == kind);
}
