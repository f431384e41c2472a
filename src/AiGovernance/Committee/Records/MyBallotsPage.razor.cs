using AiGovernance.Audit;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Records;

/// <summary>The ballots of the person who looks: what is open, and what they voted before (CM-5).</summary>
public sealed partial class MyBallotsPage(FindMyBallots find, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private MyBallots? found;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

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
        var read = await find.Handle(Number ?? 1);
        (found, refusal) = (read.Value, read.Refusal);
    }
}
