using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Setup;

/// <summary>Fills the seats of a committee that does not exist yet; what is wrong stands at its field from the first attempt on.</summary>
public partial class FoundingForm(SetUpCommittee setUp) : ComponentBase
{
    private readonly CommitteeDraft draft = new();
    private Refusal? refusal;
    private bool tried;
    private bool busy;

    [Parameter, EditorRequired] public IReadOnlyList<PickOption> People { get; set; } = [];
    [Parameter, EditorRequired] public DateOnly Today { get; set; }
    [Parameter] public EventCallback Founded { get; set; }

    /// <summary>Before the first attempt an empty field is no fault.</summary>
    private IReadOnlyList<Refusal> Faults => !tried ? [] : [.. draft.ToCommittee().Faults(Today), .. refusal is { Field: not null } ? new[] { refusal } : []];

    private IReadOnlyList<CompositionPaper.SeatLine> Lines => [.. draft.Seats.Select((s, i) => new CompositionPaper.SeatLine(i + 1, s.Member is not null, s.Functions))];

    private Refusal? At(string field) => Faults.FirstOrDefault(f => f.Field == field);

    private async Task Send()
    {
        (tried, refusal) = (true, null);
        if (Faults.Count > 0) return;
        busy = true;
        refusal = (await setUp.Handle(draft.ToCommittee())).Refusal;
        busy = false;
        if (refusal is null) await Founded.InvokeAsync();
    }
}
