using AiGovernance.Audit;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Wall;

/// <summary>The meeting in large type for the wall of its room, live and without secrets (CM-12).</summary>
public sealed partial class WallPage(ReadWall read, ChangeFeed feed) : ComponentBase, IDisposable
{
    private WallDetails? found;
    private Refusal? refusal;

    [Parameter] public Guid Meeting { get; set; }

    protected override void OnInitialized() => feed.Changed += Again;

    protected override Task OnParametersSetAsync() => Read();

    public void Dispose() => feed.Changed -= Again;

    private void Again() => _ = InvokeAsync(async () =>
    {
        if (refusal is not null) return;
        await Read();
        StateHasChanged();
    });

    private async Task Read()
    {
        var result = await read.Handle(new MeetingId(Meeting));
        (found, refusal) = (result.Value, result.Refusal);
    }
}
