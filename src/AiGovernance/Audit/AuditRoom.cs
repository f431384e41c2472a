using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Audit;

/// <summary>Registers the trail.</summary>
public static class AuditRoom
{
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.AddSingleton<ChangeFeed>();
        services.AddScoped<IWriteRecorder, TrailRecorder>();
        return services.AddActionsOf(typeof(AuditRoom));
    }
}
