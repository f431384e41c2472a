using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Papers;

/// <summary>The papers of one meeting on its page; they appear when the agenda closes (CM-2).</summary>
public sealed partial class MeetingPapers(ListPapers list, IssueAddendum add, TimeProvider clock) : ComponentBase
{
    private MeetingPaperList? found;
    private Refusal? refusal;
    private (MeetingId, long)? read;
    private bool busy;

    [Parameter, EditorRequired] public MeetingId Meeting { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The last entry of the trail of which the room takes account: it reads again when something else than a vote was written, and this with it.</summary>
    [Parameter, EditorRequired] public long AsOf { get; set; }

    protected override Task OnParametersSetAsync() => read == (Meeting, AsOf) ? Task.CompletedTask : Read();

    private async Task Read()
    {
        read = (Meeting, AsOf);
        found = (await list.Handle(Meeting)).Value;
    }

    private async Task Add()
    {
        busy = true;
        refusal = (await add.Handle(Meeting)).Refusal;
        await Read();
        busy = false;
    }
}
