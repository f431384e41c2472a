using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Dashboard.Figures;

/// <summary>The first screen of the CIO: exposure, speed, and what is overdue at one glance (DB-1); read again when something changes.</summary>
public sealed partial class DashboardView(ReadFigures readFigures, CountWaiting countWaiting, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    // Longer than for an inbox: figures cost more, and nobody acts on them within seconds.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private RegisterFigures? figures;
    private Refusal? refusal;
    private LiveReading? live;
    private int mine;

    /// <summary>Null on home.</summary>
    [Parameter] public IReadOnlyList<Crumb>? Trail { get; set; }

    protected override async Task OnInitializedAsync()
    {
        await Read();
        if (RendererInfo.IsInteractive) live = new LiveReading(feed, Pause, clock, () => InvokeAsync(async () => { await Read(); StateHasChanged(); }));
    }

    public void Dispose() => live?.Dispose();

    private async Task Read()
    {
        var found = await readFigures.Handle();
        (figures, refusal) = (found.Value, found.Refusal);
        mine = (await countWaiting.Handle()).Value?.All ?? 0;
    }
}
