using AiGovernance.Approvals;
using AiGovernance.Approvals.Products;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Committee;
using AiGovernance.Tests.Reviews;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assurance;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Tests.Approvals.Products;

public class ProductsMatrix : IActionRows
{
    private static readonly Part[] WhoSeeTheCase = [Part.Submitter, Part.Sponsor, Part.Owner, Part.Colleague, Part.UnitLead, Part.Governance, Part.Compliance, Part.Executive, Part.Auditor, Part.System];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<ListUsableProducts>().Given(p => AProduct.Approved(p)).Act((h, _) => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<ReadCaseProduct>().Given(Relying).Act((h, s) => h.Handle(s.Case.Id)).May(WhoSeeTheCase),
        Row.Of<FindProductUse>().Given(AProduct.Fallen).Act((h, s) => h.Handle(s.Product.Id)).May(Part.Governance, Part.Security, Part.Privacy, Part.Compliance, Part.Auditor, Part.Executive),
        Row.Of<SettleFall>().Given(AProduct.Fallen).Act((h, s) => h.Handle(s.Fall, s.Version, FallStep.ReReview, "Move to another product")).May(Part.Governance),
        Row.Of<AskProductException>().Given(AProduct.Fallen).Act((h, s) => h.Handle(s.Product.Id, "A move takes three months", "No customer data", new(2026, 12, 1))).May(Part.Governance),
        Row.Of<EndProductException>().Given(GrantedAndSeated).Act((h, id) => h.Handle(id, "The vendor failed again")).May(Part.Chair, Part.Deputy),
        Row.Of<LapseProductException>().Given(AProduct.ExceptionGranted).Act((h, id) => h.Handle(Delivery(ApprovalDues.ProductExceptionEnds.Kind, id))).May(Part.System),
        Row.Of<ReachCases>().Given(RevokedJustNow).Act((h, product) => h.Handle(Delivery(VendorSignals.ResultFell.Kind, product.Value))).May(Part.System),
        Row.Of<FollowResult>().Given(ApprovedAgain).Act((h, product) => h.Handle(Delivery(VendorSignals.ResultDecided.Kind, product.Value))).May(Part.System),
        Row.Of<TellLapsed>().Given(Lapsed).Act((h, request) => h.Handle(Delivery(VendorSignals.DocumentLapsed.Kind, request))).May(Part.System).LeavesNoEntry("news follows from the request, which has its entry"),
    ];

    private static Delivery Delivery(string kind, Guid subject) => new(Guid.NewGuid(), kind, subject, TestClock.Start);

    private static async Task<(AProduct Product, UseCase Case)> Relying(TestPortal portal)
    {
        var product = await AProduct.Approved(portal);
        return (product, await product.Low(portal));
    }

    private static async Task<Guid> GrantedAndSeated(TestPortal portal)
    {
        var id = await AProduct.ExceptionGranted(portal);
        await ASession.SetUp(portal);
        return id;
    }

    private static async Task<ProductId> RevokedJustNow(TestPortal portal)
    {
        var (product, _) = await Relying(portal);
        await portal.Write(async db => (await db.VendorProducts.SingleAsync()).Revoke(portal.Today(), portal.Clock.Now));
        return product.Id;
    }

    private static async Task<ProductId> ApprovedAgain(TestPortal portal)
    {
        var (product, _, _) = await AProduct.Fallen(portal);
        await portal.Write(async db => (await db.VendorProducts.SingleAsync()).Decide(VendorResult.Approved, new(portal.Today().AddDays(365), portal.Today().AddDays(425))));
        return product.Id;
    }

    private static async Task<Guid> Lapsed(TestPortal portal)
    {
        var (product, _) = await Relying(portal);
        var request = new DocumentRequest(product.Vendor, AssuranceKind.Iso27001, portal.Today().AddDays(-1), portal.Clock.Now);
        await portal.Write(db => { db.DocumentRequests.Add(request); return Task.CompletedTask; });
        return request.Id;
    }
}
