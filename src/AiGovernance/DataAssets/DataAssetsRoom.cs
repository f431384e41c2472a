using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.DataAssets;

/// <summary>Registers the data sources.</summary>
public static class DataAssetsRoom
{
    public static IServiceCollection AddDataAssets(this IServiceCollection services) => services.AddFigures(DataAssetFigures.All).AddActionsOf(typeof(DataAssetsRoom));
}
