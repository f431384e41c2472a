using AiGovernance.Audit;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Vendors.Findings;

/// <summary>Findings across vendors, the first to be due first (VN-4).</summary>
public sealed partial class FindingsPage(ListFindings list, ChangeFeed feed) : ComponentBase, IDisposable
{
    private Page<FindingLine>? page;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "show")] public string? Shown { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    private FindingSlice Slice => Enum.TryParse<FindingSlice>(Shown, out var slice) ? slice : FindingSlice.Open;

    protected override void OnInitialized() => feed.Changed += ReadAgain;

    protected override Task OnParametersSetAsync() => Read();

    public void Dispose() => feed.Changed -= ReadAgain;

    private async Task Read()
    {
        var found = await list.Handle(Slice, Number ?? 1);
        (page, refusal) = (found.Value, found.Refusal);
    }

    private void ReadAgain() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });
}
