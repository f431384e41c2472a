using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Reviews.Assessments;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Process;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Reviews;

/// <summary>Registers triage and reviews, and the steps of the review process.</summary>
public static class ReviewsRoom
{
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddSingleton<IFileOwner, AssessmentFiles>()
        .AddActionsOf(typeof(ReviewsRoom))
        .AddReviewCourse()
        .Follow<RemindReviewer>(ReviewDues.HalfTime)
        .Follow<RemindReviewer>(ReviewDues.FullTime)
        .Follow<RemindReviewer>(ReviewDues.Escalation)
        .Follow<CloseUnanswered>(ReviewDues.NoAnswer);
}
