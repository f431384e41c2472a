using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Reviews.Process;

/// <summary>The way of a revision from submission to its decision; the subject is the use case (section 5 of the rules, RV-7).</summary>
public static class ReviewCourse
{
    public const string Triage = "triage", Reviews = "the reviews", Decision = "the decision", Answer = "the submitter's answer";

    public static readonly Workflows.Process First = new("reviews.use-case-review");

    /// <summary>What decides, or puts a decision to the question again, stands on a higher floor and adds its own turns.</summary>
    public static IServiceCollection AddReviewCourse(this IServiceCollection services) => services
        .Begins(First, UseCaseSignals.Submitted, Triage)
        .Moves(First, ReviewSignals.SentToReview, Reviews)
        .Moves(First, ReviewSignals.AllDone, Decision)
        .Moves(First, ReviewSignals.Asked, Answer)
        .Moves(First, ReviewSignals.TriageResumed, Triage)
        .Moves(First, ReviewSignals.ReviewsResumed, Reviews)
        .Moves(First, ReviewSignals.DecisionResumed, Decision)
        .Cancels(First, UseCaseSignals.Withdrawn)
        .Follow<OpenReviews>(ReviewSignals.SentToReview, First)
        .Follow<MoveToDecision>(ReviewSignals.AllDone, First)
        .Follow<CancelReviews>(UseCaseSignals.Withdrawn, First);
}
