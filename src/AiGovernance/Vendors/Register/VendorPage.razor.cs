using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Vendors.Register;

/// <summary>One vendor: products, questionnaires on their way, and documents (VN-1, VN-2).</summary>
public sealed partial class VendorPage(FindVendor find, ChangeFeed feed, TimeProvider clock) : ComponentBase, IDisposable
{
    private static readonly IReadOnlyList<Crumb> Trail = [new("Vendors", "/vendors")];

    private VendorDetails? found;
    private VendorProductDetails? asking;
    private VendorProductDetails? editing;
    private Refusal? refusal;

    [Parameter] public Guid Key { get; set; }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    protected override void OnInitialized() => feed.Changed += ReadAgain;

    protected override Task OnParametersSetAsync() => Read();

    public void Dispose() => feed.Changed -= ReadAgain;

    private VendorProductDetails Current(VendorProductDetails product) => found!.Products.FirstOrDefault(p => p.Id == product.Id) ?? product;

    private async Task Read()
    {
        var result = await find.Handle(new VendorId(Key));
        (found, refusal) = (result.Value, result.Refusal);
    }

    private void ReadAgain() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });
}
