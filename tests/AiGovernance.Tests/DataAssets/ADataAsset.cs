using AiGovernance.DataAssets;
using AiGovernance.Tests.Support;

namespace AiGovernance.Tests.DataAssets;

internal static class ADataAsset
{
    /// <summary>On the register and not classified.</summary>
    public static async Task<DataAssetId> Named(TestPortal portal) =>
        (await portal.As(Part.Governance.Id, (AddDataAsset h) => h.Handle(new("Supplier invoices", DataLevel.Internal, Part.Owner.Id)))).Value;
}
