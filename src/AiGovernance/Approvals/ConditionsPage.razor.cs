using AiGovernance.Audit;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Approvals;

/// <summary>Conditions across use cases, the soonest due first; dashboards open it filtered (AP-1, DB-1).</summary>
public sealed partial class ConditionsPage(ListConditions list, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private IReadOnlyList<ConditionRow>? rows;
    private Refusal? refusal;

    [SupplyParameterFromQuery] public string? Overdue { get; set; }
    [SupplyParameterFromQuery] public string? Unsettled { get; set; }

    private ConditionFilter Filter => new(OverdueOnly: Overdue == "yes", UnsettledOnly: Unsettled == "yes");
    private bool IsFiltered => Filter != new ConditionFilter();
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    protected override void OnInitialized() => feed.Changed += ReadAgain;

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read()
    {
        var found = await list.Handle(Filter);
        (rows, refusal) = (found.Value, found.Refusal);
    }

    // Raised on the writer's thread.
    private void ReadAgain() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });

    public void Dispose() => feed.Changed -= ReadAgain;
}
