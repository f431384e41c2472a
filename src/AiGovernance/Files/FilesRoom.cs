using AiGovernance.Data;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.Files;

/// <summary>What the room of files needs at start.</summary>
public static class FilesRoom
{
    public static IServiceCollection AddFiles(this IServiceCollection services) => services.AddSingleton<FileVault>().AddScoped<FileOwners>().AddActionsOf(typeof(FilesRoom));
}
