using AiGovernance.Organisation.Settings;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using Xunit;

namespace AiGovernance.Tests.Vendors;

public class ListProductsTests
{
    [Fact]
    public async Task Products_come_by_name_and_plan_with_what_their_assessment_came_to()
    {
        await using var portal = TestPortal.Start();
        var vendor = new Vendor("Scribeline", "scribeline.example");
        var (paid, free) = (new VendorProduct(vendor.Id, "Capture", "Business"), new VendorProduct(vendor.Id, "Capture", "Free"));
        paid.Decide(VendorResult.Approved, VendorValidity.From(new(2026, 1, 30), Policy.Usual));
        await portal.Write(async db =>
        {
            await db.Vendors.AddAsync(vendor);
            await db.VendorProducts.AddRangeAsync(free, paid);
        });

        var listed = (await portal.In(Part.Stranger, (ListProducts h) => h.Handle())).Value!;

        Assert.Equal([new(paid.Id, "Capture", "Business", "Scribeline", VendorResult.Approved, new(2027, 1, 30)), new(free.Id, "Capture", "Free", "Scribeline", null, null)], listed);
    }
}
