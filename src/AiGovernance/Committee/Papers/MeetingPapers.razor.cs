using AiGovernance.Audit;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Papers;

/// <summary>The papers of one meeting on its page; they appear when the agenda closes (CM-2).</summary>
public sealed partial class MeetingPapers(ListPapers list, IssueAddendum add, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private MeetingPaperList? found;
    private Refusal? refusal;
    private bool busy;

    [Parameter, EditorRequired] public MeetingId Meeting { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    protected override void OnInitialized() => feed.Changed += Again;

    protected override Task OnParametersSetAsync() => Read();

    public void Dispose() => feed.Changed -= Again;

    private void Again() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });

    private async Task Read() => found = (await list.Handle(Meeting)).Value;

    private async Task Add()
    {
        busy = true;
        refusal = (await add.Handle(Meeting)).Refusal;
        await Read();
        busy = false;
    }
}
