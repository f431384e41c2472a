using AiGovernance.Access;
using AiGovernance.Identity;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using Xunit;

namespace AiGovernance.Tests.Support;

/// <summary>Renders pages with the real handlers on a database of their own, as the circuit of one person would.</summary>
public abstract class PageTest : BunitContext, IAsyncDisposable
{
    /// <summary>For a busy machine; what comes true ends the wait.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly AsyncServiceScope circuit;

    static PageTest() => DefaultWaitTimeout = Patience;

    protected PageTest()
    {
        Portal = TestPortal.Start();
        circuit = Portal.Services.CreateAsyncScope();
        Services.AddMudServices();
        Services.AddSingleton<TimeProvider>(Portal.Clock).AddSingleton<AntiforgeryStateProvider, AFixedToken>();
        Services.AddFallbackServiceProvider(circuit.ServiceProvider);
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new("Server", true));
    }

    protected TestPortal Portal { get; }

    protected string Address => Services.GetRequiredService<NavigationManager>().Uri;

    /// <summary>From now on the pages are this person's.</summary>
    protected Task SignInAs(Part part) => circuit.ServiceProvider.GetRequiredService<ActorReader>().Become(part.Id, ActSource.Page);

    /// <summary>From now on the pages are a delegate's who works for somebody else (PP-6).</summary>
    protected Task StandIn(Part hand, Part principal) => circuit.ServiceProvider.GetRequiredService<ActorReader>().Become(hand.Id, ActSource.Page, principal.Id);

    /// <summary>The address first: pages read their state from it.</summary>
    protected void GoTo(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);

    /// <summary>Where dialogs appear.</summary>
    protected IRenderedComponent<MudDialogProvider> Dialogs()
    {
        Render<MudPopoverProvider>();
        return Render<MudDialogProvider>();
    }

    /// <summary>Presses a button that has this label, as soon as it stands there: a live page may draw itself anew between the look and the click.</summary>
    protected static void Press<T>(IRenderedComponent<T> page, string label) where T : IComponent
    {
        page.WaitForAssertion(() => Assert.Contains(page.FindAll("button"), b => b.TextContent == label));
        Do(page, () => page.FindAll("button").Single(b => b.TextContent == label).Click());
    }

    /// <summary>Says yes to what the page asks.</summary>
    protected static void Agree(IRenderedComponent<MudDialogProvider> dialogs)
    {
        dialogs.WaitForElement("button.primary");
        Do(dialogs, () => dialogs.Find("button.primary").Click());
    }

    /// <summary>Looks and acts with no drawing in between.</summary>
    protected static void Do<T>(IRenderedComponent<T> page, Action act) where T : IComponent => page.InvokeAsync(act).GetAwaiter().GetResult();

    protected static string Words(AngleSharp.Dom.INode node) =>
        string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeComponentsAsync(); // an open form saves what it still holds
        await circuit.DisposeAsync();
        await Portal.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>What a form of a page sends along; the real one needs a request.</summary>
    private sealed class AFixedToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => new("a token", "__RequestVerificationToken");
    }
}
