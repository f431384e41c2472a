using AiGovernance.Data;
using AiGovernance.Reports.Making;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Reports;

/// <summary>Registers the reports that span rooms.</summary>
public static class ReportsRoom
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services.AddScoped<DocumentSecrecy>().AddSingleton<ReportJobs>().AddActionsOf(typeof(ReportsRoom));
}
