using AiGovernance.Approvals.Exceptions;
using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Parts;
using AiGovernance.Vendors;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AiGovernance.Approvals.Products;

/// <summary>One product seen from the uses that rely on it: what its fall reaches, and what the committee lets pass for a time (VN-6, AP-8).</summary>
public sealed partial class ProductUsePage(FindProductUse find, RevokeResult revoke, EndProductException end, IDialogService dialogs, ChangeFeed feed) : ComponentBase, IDisposable
{
    private ProductUseDetails? found;
    private Refusal? refusal, actRefusal;

    [Parameter] public Guid Key { get; set; }

    private bool Asleep => !RendererInfo.IsInteractive;

    protected override void OnInitialized() => feed.Changed += ReadAgain;

    protected override Task OnParametersSetAsync() => Read();

    public void Dispose() => feed.Changed -= ReadAgain;

    private async Task Read()
    {
        var result = await find.Handle(new ProductId(Key));
        (found, refusal) = (result.Value, result.Refusal);
    }

    private async Task Revoke()
    {
        var why = await dialogs.AskReason(new(new($"Take the approval of {found!.Name} back?", $"{Moments.Count(found.Cases.Count, "use")} that you see rely on it. Their people are told, and the High and Critical ones are put to the question.", "Take it back", Destructive: true)));
        if (why is null) return;
        actRefusal = (await revoke.Handle(found.Id, found.Version, why)).Refusal;
        await Read();
    }

    private async Task End(ProductExceptionRow exception)
    {
        var why = await dialogs.AskReason(new(new($"Take the exception for {found!.Name} back?", "The gates hold again for every use that relies on it, from now on.", "Take back", Destructive: true)));
        if (why is null) return;
        actRefusal = (await end.Handle(exception.Id, why)).Refusal;
        await Read();
    }

    private void ReadAgain() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });
}
