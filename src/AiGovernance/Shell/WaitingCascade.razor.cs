using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Dashboard;
using AiGovernance.Dashboard.Inbox;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Shell;

/// <summary>The navigation of the person with what waits, counted again when something changes.</summary>
public sealed partial class WaitingCascade(CountWaiting count, AccessCheck access, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private IReadOnlyList<NavigationItem> items = [];
    private LiveReading? live;

    [Parameter] public RenderFragment? ChildContent { get; set; }

    protected override async Task OnInitializedAsync()
    {
        await Read();
        if (RendererInfo.IsInteractive) live = new LiveReading(feed, Pause, clock, () => InvokeAsync(async () => { await Read(); StateHasChanged(); }));
    }

    public void Dispose() => live?.Dispose();

    private async Task Read()
    {
        // A stranger has no inbox, and asking for one would stand on the trail as a refusal.
        var waiting = access.Actor.IsSignedIn ? (await count.Handle()).Value : null;
        items = NavigationAccess.For(access, waiting);
    }
}
