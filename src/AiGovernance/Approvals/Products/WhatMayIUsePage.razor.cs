using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.DataAssets;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Approvals.Products;

/// <summary>For everybody who wants to use AI: which product, with which data, on which conditions, and whom to ask (S26, S27).</summary>
public sealed partial class WhatMayIUsePage(ListUsableProducts list, ChangeFeed feed) : ComponentBase, IDisposable
{
    private static readonly IReadOnlyList<DataLevel> Levels = Enum.GetValues<DataLevel>();

    private UsableProducts? found;
    private Refusal? refusal;

    protected override void OnInitialized() => feed.Changed += ReadAgain;

    protected override Task OnParametersSetAsync() => Read();

    public void Dispose() => feed.Changed -= ReadAgain;

    private async Task Read()
    {
        var result = await list.Handle();
        (found, refusal) = (result.Value, result.Refusal);
    }

    private void ReadAgain() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });
}
