using AiGovernance.Audit;
using AiGovernance.Common;
using AiGovernance.Organisation.Settings;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assurance;
using AiGovernance.Vendors.Register;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Vendors;

public sealed class VendorRegisterTests : IAsyncDisposable
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestClock.Start);
    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task A_vendor_and_its_product_stand_on_the_register_not_assessed()
    {
        await AVendor.Known(portal);
        var row = Assert.Single((await List(Part.Governance)).Rows);
        Assert.Equal(("Scribeline GmbH", "scribeline.example"), (row.Name, row.Domain));
        Assert.Equal(("Scribeline Capture API", "Business", null), (row.Products[0].Name, row.Products[0].Plan, row.Products[0].Result));
    }

    [Theory]
    [InlineData("", "a.example", "common.input")]
    [InlineData("A", "", "common.input")]
    [InlineData("A", "no domain", "common.input")]
    [InlineData("A", "localhost", "common.input")]
    [InlineData("scribeline gmbh", "b.example", "vendors.name-taken")]
    public async Task A_vendor_has_a_name_of_its_own_and_a_domain(string name, string domain, string code)
    {
        await AVendor.Known(portal);
        Assert.Equal(code, (await portal.As(Part.Governance.Id, (AddVendor h) => h.Handle(name, domain))).Refusal?.Code);
    }

    [Fact]
    public async Task A_product_of_the_same_name_is_another_one_on_another_plan_only()
    {
        var vendor = await AVendor.Known(portal);
        Assert.Equal(VendorRefusals.ProductTaken, (await portal.As(Part.Governance.Id, (AddProduct h) => h.Handle(vendor.Id, "Scribeline Capture API", "Business"))).Refusal);
        Assert.True((await portal.As(Part.Governance.Id, (AddProduct h) => h.Handle(vendor.Id, "Scribeline Capture API", "Free"))).Succeeded);
        Assert.Equal(Refusal.NotFound, (await portal.As(Part.Governance.Id, (AddProduct h) => h.Handle(VendorId.New(), "X", "Y"))).Refusal);
        Assert.Equal("name", (await portal.As(Part.Governance.Id, (AddProduct h) => h.Handle(vendor.Id, " ", "Y"))).Refusal?.Field);
        Assert.Equal("plan", (await portal.As(Part.Governance.Id, (AddProduct h) => h.Handle(vendor.Id, "X", ""))).Refusal?.Field);
    }

    [Fact]
    public async Task Who_does_not_read_assessments_sees_approved_products_only()
    {
        var vendor = await AVendor.Known(portal);
        Assert.Empty((await List(Part.Stranger)).Rows);
        Assert.Equal(Refusal.NotFound, (await Find(Part.Stranger, vendor.Id)).Refusal);

        await portal.Write(async db => (await db.VendorProducts.SingleAsync()).Decide(VendorResult.Approved, VendorValidity.From(Today, Policy.Usual)));
        Assert.Null(Assert.Single((await List(Part.Stranger)).Rows).Gaps);
        var seen = (await Find(Part.Stranger, vendor.Id)).Value!;
        Assert.Single(seen.Products);
        Assert.Null(seen.Assessments);
        Assert.Null(seen.Matrix);
        Assert.False(seen.MayManage);
    }

    [Fact]
    public async Task An_approved_product_stays_in_the_register_to_the_last_day_of_grace()
    {
        await AVendor.Known(portal);
        await portal.Write(async db => (await db.VendorProducts.SingleAsync()).Decide(VendorResult.ApprovedWithFindings, VendorValidity.From(Today, Policy.Usual)));
        portal.Clock.Advance(Today.AddMonths(12).AddDays(60).ToDateTime(default) - Today.ToDateTime(default));
        Assert.Equal(VendorValidityState.Grace, Assert.Single((await List(Part.Stranger)).Rows).Products[0].Validity);
        portal.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty((await List(Part.Stranger)).Rows);
    }

    [Theory]
    [InlineData("scribe", 1)]
    [InlineData("capture", 1)]
    [InlineData("%", 0)]
    public async Task The_register_is_searched_by_vendor_and_product(string text, int found)
    {
        await AVendor.Known(portal);
        Assert.Equal(found, (await portal.As(Part.Auditor.Id, (ListVendors h) => h.Handle(text, 1))).Value!.Total);
    }

    [Fact]
    public async Task A_signed_baa_is_recorded_at_the_product_and_in_the_matrix()
    {
        var vendor = await AVendor.Known(portal);
        Assert.True((await Sign(vendor, 0, Today)).Succeeded);
        var found = (await Find(Part.Governance, vendor.Id)).Value!;
        Assert.True(found.Products[0].HasSignedBaa);
        Assert.Equal(AssuranceState.Valid, found.Matrix!.Cells.Single(c => c.Kind is AssuranceKind.HipaaBaa).State);
        Assert.Equal(VendorRefusals.BaaSigned, (await Sign(vendor, 1, Today)).Refusal);
    }

    [Fact]
    public async Task A_baa_is_refused_when_stale_of_tomorrow_or_of_no_product()
    {
        var vendor = await AVendor.Known(portal);
        Assert.Equal(Refusal.Stale, (await Sign(vendor, 1, Today)).Refusal);
        Assert.Equal(VendorRefusals.IssuedInFuture, (await Sign(vendor, 0, Today.AddDays(1))).Refusal);
        Assert.Equal(Refusal.NotFound, (await Sign(vendor with { Product = ProductId.New() }, 0, Today)).Refusal);
    }

    [Fact]
    public async Task A_document_closes_its_gap_and_is_the_next_to_lapse()
    {
        var vendor = await AVendor.Known(portal);
        Assert.True((await Add(vendor, new(AssuranceKind.Iso27001, "TUV", "All services", Today.AddYears(-1), Today.AddDays(61)))).Succeeded);
        var row = Assert.Single((await List(Part.Compliance)).Rows);
        Assert.DoesNotContain(AssuranceKind.Iso27001, row.Gaps!);
        Assert.Equal((AssuranceKind.Iso27001, Today.AddDays(61)), (row.NextLapse, row.NextLapseOn));
        Assert.Contains((await portal.As(Part.Auditor.Id, (ListTrail h) => h.Handle(vendor.Id.Value, 1))).Value!.Rows, e => e.Action == nameof(AddAssuranceDocument));
    }

    [Fact]
    public async Task A_document_that_cannot_be_is_refused()
    {
        var vendor = await AVendor.Known(portal);
        var good = new AssuranceFacts(AssuranceKind.Dpa, "Scribeline", "Business plan", Today, null);
        Assert.Equal(VendorRefusals.BaaBelongsToProduct, (await Add(vendor, good with { Kind = AssuranceKind.HipaaBaa })).Refusal);
        Assert.Equal(VendorRefusals.IssuedInFuture, (await Add(vendor, good with { IssuedOn = Today.AddDays(1) })).Refusal);
        Assert.Equal(VendorRefusals.DatesReversed, (await Add(vendor, good with { ValidUntil = Today.AddDays(-1) })).Refusal);
        Assert.Equal("issuer", (await Add(vendor, good with { Issuer = "" })).Refusal?.Field);
        Assert.Equal("scope", (await Add(vendor, good with { Scope = " " })).Refusal?.Field);
        Assert.Equal(Refusal.NotFound, (await Add(vendor with { Id = VendorId.New() }, good)).Refusal);
    }

    private async Task<Page<VendorRow>> List(Part part) => (await portal.As(part.Id, (ListVendors h) => h.Handle(null, 1))).Value!;

    private Task<Result<VendorDetails>> Find(Part part, VendorId id) => portal.As(part.Id, (FindVendor h) => h.Handle(id));

    private Task<Result> Sign(AVendor vendor, int version, DateOnly on) => portal.As(Part.Governance.Id, (SignBaa h) => h.Handle(vendor.Product, version, on));

    private Task<Result> Add(AVendor vendor, AssuranceFacts facts) => portal.As(Part.Governance.Id, (AddAssuranceDocument h) => h.Handle(vendor.Id, facts));
}
