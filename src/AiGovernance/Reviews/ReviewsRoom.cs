using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Process;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Reviews;

/// <summary>Registers triage and reviews, and the steps of the review process.</summary>
public static class ReviewsRoom
{
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddFigures(ReviewFigures.All)
        .AddActionsOf(typeof(ReviewsRoom))
        .AddReviewCourse()
        .Follow<RemindReviewer>(ReviewDues.HalfTime)
        .Follow<RemindReviewer>(ReviewDues.FullTime)
        .Follow<RemindReviewer>(ReviewDues.Escalation)
        .Follow<CloseUnanswered>(ReviewDues.NoAnswer);
}
