using AiGovernance.Common;
using AiGovernance.Dashboard.Inbox;
using AiGovernance.Tests.Approvals.Products;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assurance;
using AiGovernance.Vendors.Register;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>VN-1: what stands on the register, and what is asked for when it ends.</summary>
public sealed class RegisterEntryTests : PageTest
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestClock.Start);

    private static VendorFacts Facts => new("Scribeline GmbH", "scribeline.example", "C-17", Today.AddDays(100),
        [new(PartyKind.Contact, "Anna Kessler", "anna@scribeline.example", "Compliance"), new(PartyKind.SubProcessor, "Nordhost", "Dublin", "Hosting")]);

    [Fact]
    public async Task A_vendor_has_contract_contacts_and_sub_processors_and_former_ones_stay_on_record()
    {
        var vendor = await AVendor.Known(Portal);
        Assert.Null((await Save(vendor, Facts)).Refusal);
        Assert.Equal(Refusal.Stale, (await Save(vendor, Facts)).Refusal);
        Assert.Null((await Save(vendor, Facts with { Parties = [Facts.Parties[1]] }, 1)).Refusal);
        var found = (await Portal.In(Part.Auditor, (FindVendor h) => h.Handle(vendor.Id))).Value!;
        Assert.Equal(["Nordhost"], found.Facts!.Parties.Select(p => p.Name));
        await using var db = Portal.Db();
        Assert.NotNull((await db.VendorParties.SingleAsync(p => p.Name == "Anna Kessler")).RemovedAt);
    }

    [Fact]
    public async Task Each_fault_of_an_entry_is_named()
    {
        var vendor = await AVendor.Known(Portal);
        await Portal.In(Part.Governance, (AddVendor h) => h.Handle("Other Ltd", "other.example"));
        Assert.Equal("name", (await Save(vendor, Facts with { Name = " " })).Refusal?.Field);
        Assert.Equal("domain", (await Save(vendor, Facts with { Domain = "nowhere" })).Refusal?.Field);
        Assert.Equal("contract", (await Save(vendor, Facts with { Contract = "" })).Refusal?.Field);
        Assert.Equal("contacts", (await Save(vendor, Facts with { Parties = [new(PartyKind.Contact, "Anna", "no mail", "")] })).Refusal?.Field);
        Assert.Equal("subProcessors", (await Save(vendor, Facts with { Parties = [new(PartyKind.SubProcessor, "Nordhost", "Dublin", "")] })).Refusal?.Field);
        Assert.Equal(VendorRefusals.NameTaken, (await Save(vendor, Facts with { Name = "other ltd" })).Refusal);
        Assert.Equal(Refusal.NotFound, (await Portal.In(Part.Governance, (SaveVendor h) => h.Handle(VendorId.New(), 0, Facts))).Refusal);
    }

    [Fact]
    public async Task A_product_has_kind_hosting_regions_and_models()
    {
        var vendor = await AVendor.Known(Portal);
        await Portal.In(Part.Governance, (AddProduct h) => h.Handle(vendor.Id, "Scribeline Chat", "Free"));
        ProductFacts facts = new("Scribeline Capture API", "Enterprise", ProductKind.Api, "Vendor's cloud", "EU", "Capture 3");
        Assert.Equal(Refusal.Stale, (await SaveProduct(vendor.Product, 4, facts)).Refusal);
        Assert.Equal("regions", (await SaveProduct(vendor.Product, 0, facts with { Regions = new string('x', Vendor.NameMaxLength + 1) })).Refusal?.Field);
        Assert.Equal(VendorRefusals.ProductTaken, (await SaveProduct(vendor.Product, 0, facts with { Name = "Scribeline Chat", Plan = "Free" })).Refusal);
        Assert.Equal(Refusal.NotFound, (await SaveProduct(ProductId.New(), 0, facts)).Refusal);
        Assert.Null((await SaveProduct(vendor.Product, 0, facts)).Refusal);
        await using var db = Portal.Db();
        var product = await db.VendorProducts.SingleAsync(p => p.Id == vendor.Product);
        Assert.Equal((ProductKind.Api, "EU", "Capture 3", "Enterprise"), (product.Kind, product.Regions, product.Models, product.Plan));
    }

    [Theory]
    [InlineData(69, 0)]
    [InlineData(70, 1)] // 30 days before
    public async Task The_next_contract_is_asked_for_before_the_end(int days, int tasks)
    {
        var vendor = await AVendor.Known(Portal);
        Assert.Null((await Save(vendor, Facts)).Refusal);
        await After(days);
        Assert.Equal(tasks, (await Tasks()).Count);
    }

    [Fact]
    public async Task A_new_end_answers_the_request_and_has_days_of_its_own()
    {
        var vendor = await AVendor.Known(Portal);
        Assert.Null((await Save(vendor, Facts)).Refusal);
        await After(70);
        Assert.Null((await Save(vendor, Facts with { ContractEndsOn = Today.AddDays(400) }, 1)).Refusal);
        Assert.Empty(await Tasks());
        await After(31);
        Assert.Empty(await Tasks());
    }

    [Fact]
    public async Task A_document_is_asked_for_30_days_before_and_its_lapse_is_told_to_the_people_of_the_uses()
    {
        var product = await AProduct.Approved(Portal);
        await product.Low(Portal);
        await Keep(product.Vendor, Today.AddDays(40));
        await After(9);
        Assert.Empty(await Tasks());
        await After(1);
        Assert.Contains("ISO/IEC 27001 certificate ends on 24 Oct 2026", Assert.Single(await Tasks()).Why, StringComparison.Ordinal);
        await After(30);
        Assert.DoesNotContain(await Inbox(Part.Owner), i => i.What == "A vendor's document has lapsed");
        await After(1);
        Assert.Contains("ended on 24 Oct 2026", Assert.Single(await Tasks()).Why, StringComparison.Ordinal);
        Assert.Contains(await Inbox(Part.Owner), i => i.What == "A vendor's document has lapsed");
        await Keep(product.Vendor, Today.AddDays(400));
        Assert.Empty(await Tasks());
    }

    [Fact]
    public async Task Where_the_next_document_is_there_nothing_is_asked_for()
    {
        var vendor = await AVendor.Known(Portal);
        await Keep(vendor.Id, Today.AddDays(40));
        await Keep(vendor.Id, Today.AddDays(400));
        await After(50);
        Assert.Empty(await Tasks());
    }

    [Fact]
    public async Task A_FedRAMP_authorisation_names_its_level()
    {
        var vendor = await AVendor.Known(Portal);
        Assert.Equal(VendorRefusals.LevelMissing, (await Add(vendor.Id, new(AssuranceKind.FedRamp, "GSA", "Cloud", Today, null))).Refusal);
        Assert.Null((await Add(vendor.Id, new(AssuranceKind.FedRamp, "GSA", "Cloud", Today, null, ImpactLevel.Moderate))).Refusal);
        await using var db = Portal.Db();
        Assert.Equal(ImpactLevel.Moderate, (await db.AssuranceDocuments.SingleAsync()).Level);
    }

    [Theory]
    [InlineData(AssuranceState.Missing, "Blank Ltd")]
    [InlineData(AssuranceState.Lapsed, "Past Ltd")]
    [InlineData(AssuranceState.LapsesSoon, "Soon Ltd")]
    [InlineData(AssuranceState.Valid, "Sound Ltd")]
    public async Task The_matrix_filters_as_it_shows(AssuranceState state, string expected)
    {
        foreach (var (name, until) in new (string, int?)[] { ("Blank Ltd", null), ("Past Ltd", -1), ("Soon Ltd", 60), ("Sound Ltd", 61) })
        {
            var id = (await Portal.In(Part.Governance, (AddVendor h) => h.Handle(name, "v.example"))).Value;
            if (until is { } days) await Portal.Write(db => { db.AssuranceDocuments.Add(new AssuranceDocument(id, new(AssuranceKind.Iso27001, "TUV", "All", Today.AddDays(-100), Today.AddDays(days)))); return Task.CompletedTask; });
        }
        var row = Assert.Single((await Portal.In(Part.Auditor, (ListAssurance h) => h.Handle(new(Kind: AssuranceKind.Iso27001, State: state)))).Value!.Rows);
        Assert.Equal((expected, state), (row.Name, row.Matrix.Cells.Single(c => c.Kind is AssuranceKind.Iso27001).State));
        Assert.Equal(4, (await Portal.In(Part.Auditor, (ListAssurance h) => h.Handle(new("ltd")))).Value!.Total);
    }

    [Fact]
    public async Task The_page_changes_the_entry_and_keeps_what_was_typed_when_refused()
    {
        var vendor = await AVendor.Known(Portal);
        await SignInAs(Part.Governance);
        var page = Render<VendorPage>(p => p.Add(x => x.Key, vendor.Id.Value));
        Do(page, () => page.Find("section[aria-labelledby=h-about-the-vendor] button:contains('Change')").Click());
        Do(page, () => page.Find("form[aria-label='About the vendor'] button:contains('Add a line')").Click());
        Do(page, () => page.FindAll("form[aria-label='About the vendor'] .filters input")[0].Change("Anna Kessler"));
        Do(page, () => page.Find("form[aria-label='About the vendor']").Submit());
        page.WaitForAssertion(() => Assert.Contains("Give the mail address of Anna Kessler.", page.Markup, StringComparison.Ordinal));
        Do(page, () => page.FindAll("form[aria-label='About the vendor'] .filters input")[1].Change("anna@scribeline.example"));
        Do(page, () => page.Find("form[aria-label='About the vendor']").Submit());
        page.WaitForAssertion(() => Assert.Contains("Anna Kessler (anna@scribeline.example)", page.Markup, StringComparison.Ordinal));
        await using var db = Portal.Db();
        Assert.Equal("Anna Kessler", (await db.VendorParties.SingleAsync()).Name);
    }

    [Fact]
    public async Task The_page_of_all_documents_shows_gaps_and_the_next_lapse()
    {
        var vendor = await AVendor.Known(Portal);
        await Keep(vendor.Id, Today.AddDays(40));
        await SignInAs(Part.Auditor);
        GoTo("vendors/documents?kind=Iso27001&state=LapsesSoon");
        var page = Render<AssurancePage>();
        Assert.Contains("7 gaps", Words(page.Find("tbody tr")), StringComparison.Ordinal);
        Assert.Contains("ISO 2700124 Oct 2026", Words(page.Find("td[data-l='Next lapse']")), StringComparison.Ordinal);
    }

    private Task<Result> Save(AVendor vendor, VendorFacts facts, int version = 0) => Portal.In(Part.Governance, (SaveVendor h) => h.Handle(vendor.Id, version, facts));

    private Task<Result> SaveProduct(ProductId id, int version, ProductFacts facts) => Portal.In(Part.Governance, (SaveProduct h) => h.Handle(id, version, facts));

    private Task<Result> Add(VendorId vendor, AssuranceFacts facts) => Portal.In(Part.Governance, (AddAssuranceDocument h) => h.Handle(vendor, facts));

    private async Task Keep(VendorId vendor, DateOnly until) => Assert.Null((await Add(vendor, new(AssuranceKind.Iso27001, "TUV", "All services", Today.AddDays(-300), until))).Refusal);

    private async Task After(int days)
    {
        Portal.Clock.Advance(TimeSpan.FromDays(days));
        await Portal.Work();
        await Portal.Work();
    }

    private async Task<IReadOnlyList<InboxItem>> Tasks() => [.. (await Inbox(Part.Governance)).Where(i => i.What == "Ask a vendor for a new document")];

    private async Task<IReadOnlyList<InboxItem>> Inbox(Part part) => [.. (await Portal.In(part, (ReadInbox h) => h.Handle())).Value!.Groups.SelectMany(g => g.Items)];
}
