using AiGovernance.DataAssets;
using AiGovernance.Tests.Support;
using Xunit;

namespace AiGovernance.Tests.DataAssets;

public class ListDataAssetsTests
{
    [Fact]
    public async Task Data_sources_come_by_name_with_level_owner_and_when_they_were_classified()
    {
        await using var portal = TestPortal.Start();
        var classified = new DataAsset("Supplier invoices", DataLevel.Internal, People.Of(Part.Owner));
        classified.Classify(DataLevel.Confidential, People.Of(Part.DataReviewer), "Bank details", new(2026, 2, 3, 9, 0, 0, DateTimeKind.Utc));
        var open = new DataAsset("Applicant files", DataLevel.Restricted, People.Of(Part.Colleague));
        await portal.Write(async db => await db.DataAssets.AddRangeAsync(classified, open));

        var listed = (await portal.In(Part.Stranger, (ListDataAssets h) => h.Handle())).Value!;

        Assert.Equal([new(open.Id, "Applicant files", DataLevel.Restricted, null, "Colleague"), new(classified.Id, "Supplier invoices", DataLevel.Confidential, new(2026, 2, 3), "Owner")], listed);
    }
}
