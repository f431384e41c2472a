using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Reports;

/// <summary>Registers the reports that span rooms.</summary>
public static class ReportsRoom
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services.AddActionsOf(typeof(ReportsRoom));
}
