using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Papers;

/// <summary>The papers of one meeting on its page; they appear when the agenda closes (CM-2).</summary>
public sealed partial class MeetingPapers(ListPapers list, IssueAddendum add, TimeProvider clock) : ComponentBase
{
    private MeetingPaperList? found;
    private Refusal? refusal;
    private bool busy;

    [Parameter, EditorRequired] public MeetingId Meeting { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    // The room reads again when something was written, and this with it.
    protected override Task OnParametersSetAsync() => Read();

    private async Task Read() => found = (await list.Handle(Meeting)).Value;

    private async Task Add()
    {
        busy = true;
        refusal = (await add.Handle(Meeting)).Refusal;
        await Read();
        busy = false;
    }
}
