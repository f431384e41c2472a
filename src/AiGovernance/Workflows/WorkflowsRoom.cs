using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Workflows;

/// <summary>Registers the embedded engine. The worker itself is started by the host only.</summary>
public static class WorkflowsRoom
{
    public static IServiceCollection AddWorkflows(this IServiceCollection services) => services.AddScoped<WorkRound>().AddActionsOf(typeof(WorkflowsRoom));
}
