using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Dashboard;

/// <summary>The list behind the figures of what is overdue (DB-1).</summary>
public partial class OverduePage(ListOverdue list) : ComponentBase
{
    private OverdueDetails? overdue;
    private Refusal? refusal;

    protected override async Task OnInitializedAsync()
    {
        var found = await list.Handle();
        (overdue, refusal) = (found.Value, found.Refusal);
    }
}
