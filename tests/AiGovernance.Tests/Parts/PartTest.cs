using AiGovernance.Access;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace AiGovernance.Tests.Parts;

/// <summary>Renders parts as a live circuit would.</summary>
public abstract class PartTest : BunitContext
{
    protected PartTest()
    {
        Services.AddMudServices();
        Services.AddSingleton(Access).AddSingleton<AntiforgeryStateProvider, NoAntiforgery>();
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new("Server", true));
    }

    /// <summary>Nobody, until a test signs somebody in.</summary>
    protected AccessCheck Access { get; } = new();

    protected void GoTo(string address) =>
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo(address);

    protected static string Words(AngleSharp.Dom.INode node) =>
        string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class NoAntiforgery : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
