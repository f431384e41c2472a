using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Dashboard.Inbox;

/// <summary>What waits for the person, with the committee ahead and the state of the register beside it (DB-2); read again when something changes.</summary>
public sealed partial class InboxView(ReadInbox readInbox, ReadOverview readOverview, AccessCheck access, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(2);

    private InboxDetails? inbox;
    private Overview? overview;
    private Refusal? refusal;
    private LiveReading? live;

    /// <summary>Null on home.</summary>
    [Parameter] public IReadOnlyList<Crumb>? Trail { get; set; }

    private string Title => inbox!.Total switch
    {
        0 => "Nothing waits for you",
        var total => (total == 1 ? "1 thing waits for you" : $"{total} things wait for you") + (inbox.Overdue switch { 0 => "", 1 => ", 1 is overdue", var over => $", {over} are overdue" }),
    };

    private string Who => access.Actor.StandIn is { } standIn ? $"{access.Actor.Name} for {standIn.Principal}" : access.Actor.Name;

    protected override async Task OnInitializedAsync()
    {
        await Read();
        if (RendererInfo.IsInteractive) live = new LiveReading(feed, Span, clock, () => InvokeAsync(async () => { await Read(); StateHasChanged(); }));
    }

    public void Dispose() => live?.Dispose();

    private async Task Read()
    {
        var waiting = await readInbox.Handle();
        var beside = await readOverview.Handle();
        (inbox, overview, refusal) = (waiting.Value, beside.Value, waiting.Refusal ?? beside.Refusal);
    }
}
