using AiGovernance.Audit;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Wall;

/// <summary>The meeting in large type for the wall of its room, live and without secrets (CM-12).</summary>
public sealed partial class WallPage(ReadWall read, ChangeFeed feed) : ComponentBase, IDisposable
{
    private static readonly TimeSpan Span = TimeSpan.FromMilliseconds(50);

    private LiveReading? live;
    private WallDetails? found;
    private Refusal? refusal;

    [Parameter] public Guid Meeting { get; set; }

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive) live = new LiveReading(feed, Span, TimeProvider.System, () => InvokeAsync(Again));
    }

    protected override Task OnParametersSetAsync() => Read();

    public void Dispose() => live?.Dispose();

    private async Task Again()
    {
        if (refusal is not null) return;
        await Read();
        StateHasChanged();
    }

    private async Task Read()
    {
        var result = await read.Handle(new MeetingId(Meeting));
        (found, refusal) = (result.Value, result.Refusal);
    }
}
