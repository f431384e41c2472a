using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.UseCases.Confidentiality;
using AiGovernance.UseCases.Reliance;
using AiGovernance.UseCases.Transition;
using AiGovernance.Vendors;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.UseCases;

/// <summary>Registers the register of use cases.</summary>
public static class UseCasesRoom
{
    public static IServiceCollection AddUseCases(this IServiceCollection services) => services
        .AddSingleton(_ => new BuiltInQuestionnaire(QuestionnaireCatalogue.Intake, IntakeVersionRules.FaultsOf))
        .AddFigures(UseCaseFigures.All)
        .AddSingleton<IFileOwner, CaseFiles>()
        .AddScoped<ConfidentialActs>()
        .AddSingleton<IProductReliance, ProductReliance>()
        .AddActionsOf(typeof(UseCasesRoom))
        .Follow<LapseTransition>(UseCaseDues.TransitionEnded);
}
