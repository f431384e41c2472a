using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Organisation.Leaving;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Reviews.Assessments;
using AiGovernance.Reviews.Desk;
using AiGovernance.Reviews.Inquiries;
using AiGovernance.Reviews.Process;
using AiGovernance.Reviews.Responses;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Reviews;

/// <summary>Registers triage and reviews, and the steps of the review process.</summary>
public static class ReviewsRoom
{
    public static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddFigures(ReviewFigures.All)
        .AddSingleton<IFileOwner, AssessmentFiles>()
        .AddQuestionnaires(QuestionnaireCatalogue.Reviews.OrderBy(r => r.Key).Select(r => r.Value))
        .AddSingleton<ILeaverWork, ReviewsOfLeaver>()
        .AddActionsOf(typeof(ReviewsRoom))
        .AddReviewCourse()
        .Follow<RemindReviewer>(ReviewDues.HalfTime)
        .Follow<RemindReviewer>(ReviewDues.FullTime)
        .Follow<RemindReviewer>(ReviewDues.Escalation)
        .Follow<CloseUnanswered>(ReviewDues.NoAnswer);

    private static IServiceCollection AddQuestionnaires(this IServiceCollection services, IEnumerable<QuestionnaireDefinition> asked)
    {
        foreach (var definition in asked)
            services.AddSingleton(_ => new BuiltInQuestionnaire(definition, ReviewVersionRules.FaultsOf) { Facts = ReviewFacts.Known });
        return services;
    }
}
