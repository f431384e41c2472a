using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace AiGovernance.Shell;

/// <summary>What the pages need to be drawn.</summary>
public static class ShellRoom
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddMudServices(mud =>
        {
            mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomLeft;
            mud.SnackbarConfiguration.PreventDuplicates = true;
            mud.SnackbarConfiguration.VisibleStateDuration = 8000; // time to read it and to undo
        });
        services.AddRazorComponents().AddInteractiveServerComponents();
        return services;
    }
}
