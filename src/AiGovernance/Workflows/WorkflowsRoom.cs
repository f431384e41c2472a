using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Workflows;

/// <summary>Registers the embedded engine. The worker itself is started by the host only.</summary>
public static class WorkflowsRoom
{
    public static IServiceCollection AddWorkflows(this IServiceCollection services) => services
        .AddSingleton(WorkerName.OfThisProcess).AddSingleton<Courses>().AddScoped<WaitingWork>().AddScoped<RunKeeper>().AddScoped<LeaseHolder>().AddScoped<WorkRound>()
        .AddActionsOf(typeof(WorkflowsRoom));
}
