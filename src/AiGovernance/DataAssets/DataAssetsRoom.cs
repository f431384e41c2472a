using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.DataAssets;

/// <summary>Registers the data sources.</summary>
public static class DataAssetsRoom
{
    public static IServiceCollection AddDataAssets(this IServiceCollection services) => services.AddActionsOf(typeof(DataAssetsRoom));
}
