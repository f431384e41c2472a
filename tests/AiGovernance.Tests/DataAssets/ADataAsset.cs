using AiGovernance.DataAssets;
using AiGovernance.Tests.Support;
using Xunit;

namespace AiGovernance.Tests.DataAssets;

internal static class ADataAsset
{
    /// <summary>On the register and not classified.</summary>
    public static Task<DataAssetId> Named(TestPortal portal) => Named(portal, "Supplier invoices");

    public static async Task<DataAssetId> Named(TestPortal portal, string name) =>
        (await portal.As(Part.Governance.Id, (AddDataAsset h) => h.Handle(new(name, DataLevel.Internal, Part.Owner.Id)))).Value;

    /// <summary>Patient data that models are trained on.</summary>
    public static async Task<DataAssetId> InTraining(TestPortal portal)
    {
        var id = await Named(portal, "Patient letters");
        Assert.Null((await portal.In(Part.Owner, (DescribeDataAsset h) => h.Handle(id, 0, new(DataKinds.Pii | DataKinds.Phi, DataRegimes.Hipaa, "Clinic system", "EU", IsUsedInTraining: true)))).Refusal);
        return id;
    }

    /// <summary>With an access of the colleague for 90 days.</summary>
    public static async Task<(DataAssetId Asset, AccessGrantId Grant)> Granted(TestPortal portal)
    {
        var id = await Named(portal);
        var until = DateOnly.FromDateTime(portal.Clock.Now).AddDays(90);
        return (id, (await portal.In(Part.Owner, (GrantDataAccess h) => h.Handle(id, People.Of(Part.Colleague), "Clean the letters", until))).Value);
    }
}
