using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.DataAssets;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.UseCases.Reliance;

/// <summary>Everything about one data source in one place, with the uses that a change of it reaches (DA-1 to DA-4).</summary>
public sealed partial class DataAssetPage(FindDataAsset find, ListCasesOnData listCases, ChangeFeed feed) : ComponentBase, IDisposable
{
    private static readonly IReadOnlyList<Crumb> Trail = [new("Data", DataAddress.Register)];

    private DataAssetDetails? found;
    private IReadOnlyList<CaseOnDataRow> cases = [];
    private Refusal? refusal;

    [Parameter] public Guid Id { get; set; }

    public void Dispose() => feed.Changed -= OnChanged;

    protected override void OnInitialized() => feed.Changed += OnChanged;

    protected override Task OnParametersSetAsync() => Read();

    private async Task Read()
    {
        var result = await find.Handle(new(Id));
        (found, refusal) = (result.Value, result.Refusal);
        cases = (await listCases.Handle(new(Id))).Value ?? [];
    }

    private void OnChanged() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });
}
