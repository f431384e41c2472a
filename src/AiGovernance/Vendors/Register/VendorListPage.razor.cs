using AiGovernance.Access;
using AiGovernance.Audit;
using AiGovernance.Common;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Vendors.Register;

/// <summary>The vendors with what their products came to and which documents lapse next (VN-1).</summary>
public sealed partial class VendorListPage(ListVendors list, AccessCheck access, ChangeFeed feed) : ComponentBase, IDisposable
{
    private Page<VendorRow>? page;
    private Refusal? refusal;

    [SupplyParameterFromQuery(Name = "q")] public string? Text { get; set; }
    [SupplyParameterFromQuery(Name = "page")] public int? Number { get; set; }

    private bool ReadsAll => access.Allows(VendorPermissions.ReadAssessments);
    private bool MayManage => access.Allows(VendorPermissions.Manage);

    protected override void OnInitialized() => feed.Changed += ReadAgain;

    protected override Task OnParametersSetAsync() => Read();

    public void Dispose() => feed.Changed -= ReadAgain;

    private async Task Read()
    {
        var found = await list.Handle(Text, Number ?? 1);
        (page, refusal) = (found.Value, found.Refusal);
    }

    private void ReadAgain() => _ = InvokeAsync(async () =>
    {
        await Read();
        StateHasChanged();
    });
}
