using AiGovernance.Data;
using AiGovernance.Questionnaires.Versions;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Questionnaires;

/// <summary>Registers questionnaires and their versions.</summary>
public static class QuestionnairesRoom
{
    public static IServiceCollection AddQuestionnaires(this IServiceCollection services) => services.AddSingleton<QuestionnaireShelf>().AddActionsOf(typeof(QuestionnairesRoom));
}
