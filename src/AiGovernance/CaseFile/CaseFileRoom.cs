using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.CaseFile;

/// <summary>Registers the case page.</summary>
public static class CaseFileRoom
{
    public static IServiceCollection AddCaseFile(this IServiceCollection services) => services.AddActionsOf(typeof(CaseFileRoom));
}
