using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.DataAssets;

/// <summary>The data sources with level, owner and classification (DA-1).</summary>
public sealed partial class DataRegisterPage(ListDataRegister list, ChangeFeed feed) : ComponentBase, IDisposable
{
    private DataRegister? found;
    private DataRegisterRow? classifying;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    protected override void OnInitialized() => feed.Changed += ReadAgain;

    protected override Task OnParametersSetAsync() => Read();

    public void Dispose() => feed.Changed -= ReadAgain;

    private async Task Read()
    {
        var result = await list.Handle(Number ?? 1);
        (found, refusal) = (result.Value, result.Refusal);
    }

    private void ReadAgain() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });
}
