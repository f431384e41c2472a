using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace AiGovernance.Shell;

/// <summary>What the pages need to be drawn.</summary>
public static class ShellRoom
{
    /// <summary>The text of a questionnaire is one field of a page (500,000 characters at most); everything else is far smaller.</summary>
    private const long LargestMessage = 2 * 1024 * 1024;

    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddMudServices(mud =>
        {
            mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomLeft;
            mud.SnackbarConfiguration.PreventDuplicates = true;
            mud.SnackbarConfiguration.VisibleStateDuration = 8000; // time to read it and to undo
        });
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestMessage);
        return services;
    }
}
