using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Frameworks;

/// <summary>Registers the frameworks; the catalogue is read at once, so that a wrong one stops the start (FW-1).</summary>
public static class FrameworksRoom
{
    public static IServiceCollection AddFrameworks(this IServiceCollection services) => services.AddSingleton(RmfCatalogue.Load()).AddActionsOf(typeof(FrameworksRoom));
}
