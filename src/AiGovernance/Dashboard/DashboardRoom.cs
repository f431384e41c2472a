using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Dashboard;

/// <summary>Registers figures, inbox and search.</summary>
public static class DashboardRoom
{
    public static IServiceCollection AddDashboard(this IServiceCollection services) => services.AddActionsOf(typeof(DashboardRoom));
}
