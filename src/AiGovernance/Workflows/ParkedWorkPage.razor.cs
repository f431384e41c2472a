using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Workflows;

/// <summary>Work of the process that waits for a person (RV-6).</summary>
public partial class ParkedWorkPage(ListParked list, ListWaiting listWaiting, RetryParked retry, TimeProvider clock) : ComponentBase
{
    private IReadOnlyList<ParkedRow>? rows;
    private IReadOnlyList<WaitingRow> waiting = [];
    private Refusal? refusal;
    private string? said;

    protected override Task OnInitializedAsync() => Read();

    private async Task Read()
    {
        var found = await list.Handle();
        (rows, refusal) = (found.Value, found.Refusal);
        if (refusal is null) waiting = (await listWaiting.Handle()).Value ?? [];
    }

    private async Task Retry(ParkedRow row)
    {
        var no = (await retry.Handle(row.Id)).Refusal;
        await Read();
        (refusal, said) = (no ?? refusal, no is null ? $"{row.Kind} is tried again now. It comes back here when it fails again." : null);
    }
}
