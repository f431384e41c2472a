using AiGovernance.Data;
using AiGovernance.UseCases.Transition;
using AiGovernance.Workflows;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.UseCases;

/// <summary>Registers the register of use cases.</summary>
public static class UseCasesRoom
{
    public static IServiceCollection AddUseCases(this IServiceCollection services) => services
        .AddActionsOf(typeof(UseCasesRoom))
        .Follow<LapseTransition>(UseCaseDues.TransitionEnded);
}
