using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Approvals.Products;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Files;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using AiGovernance.Vendors.Findings;
using AiGovernance.Vendors.Register;
using AiGovernance.Workflows;

namespace AiGovernance.Tests.Vendors;

public class VendorsMatrix : IActionRows
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestClock.Start);
    private static readonly Part[] ReadAssessments = [Part.Governance, Part.Security, Part.Privacy, Part.Compliance, Part.Auditor];

    public IEnumerable<ActionRow> Rows() =>
    [
        Row.Of<AddVendor>().Act(h => h.Handle("Scribeline GmbH", "scribeline.example")).May(Part.Governance),
        Row.Of<AddProduct>().Given(AVendor.Known).Act((h, v) => h.Handle(v.Id, "Scribeline Chat", "Free")).May(Part.Governance),
        Row.Of<SignBaa>().Given(AVendor.Known).Act((h, v) => h.Handle(v.Product, 0, Today)).May(Part.Governance),
        Row.Of<AddAssuranceDocument>().Given(AVendor.Known).Act((h, v) => h.Handle(v.Id, new(AssuranceKind.Dpa, "Scribeline", "Business plan", Today, null))).May(Part.Governance),

        Row.Of<SaveVendor>().Given(AVendor.Known).Act((h, v) => h.Handle(v.Id, 0, new("Scribeline GmbH", "scribeline.example", "C-17", Today.AddDays(90), []))).May(Part.Governance),
        Row.Of<SaveProduct>().Given(AVendor.Known).Act((h, v) => h.Handle(v.Product, 0, new("Scribeline Capture API", "Business", ProductKind.Api, "Vendor's cloud", "EU", ""))).May(Part.Governance),
        Row.Of<ListAssurance>().Given(AVendor.Known).Act((h, _) => h.Handle(new("scribe", AssuranceKind.Dpa, AssuranceState.Missing))).May(ReadAssessments),
        Row.Of<RevokeResult>().Given(p => AProduct.Approved(p)).Act((h, product) => h.Handle(product.Id, 0, "Data was found elsewhere")).May(Part.Governance),
        Row.Of<LapseResult>().Given(BeyondGrace).Act((h, product) => h.Handle(Delivery(VendorDues.GraceOver.Kind, product.Value))).May(Part.System),
        Row.Of<AskForDocument>().Given(Lapsing).Act((h, document) => h.Handle(Delivery(VendorDues.DocumentEnds.Kind, document))).May(Part.System),
        Row.Of<AskForContract>().Given(ContractEnding).Act((h, v) => h.Handle(Delivery(VendorDues.ContractEnds.Kind, v.Id.Value))).May(Part.System),

        Row.Of<ListFindings>().Given(p => AFinding.Open(p)).Act((h, _) => h.Handle(FindingSlice.Open, 1)).MayAllSignedIn(Part.System),
        Row.Of<AssignFinding>().Given(p => AFinding.Open(p)).Act((h, id) => h.Handle(id, 0, People.Of(Part.Colleague), Today.AddDays(20))).May(Part.Governance, Part.Security, Part.Privacy),
        Row.Of<ResolveFinding>().Given(p => AFinding.Open(p)).Act((h, id) => h.Handle(id, 0, "The report came")).May(Part.Governance),
        Row.Of<VerifyFinding>().Given(AFinding.Resolved).Act((h, id) => h.Handle(id, 1, true, "Looked at it")).May(Part.Security, Part.Privacy).Hears(VendorRefusals.FindingOwnProof, Part.Governance),

        Row.Of<ListProducts>().Act(h => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<ListVendors>().Given(AVendor.Known).Act((h, _) => h.Handle("scribe", 1)).MayAllSignedIn(Part.System),
        Row.Of<FindVendor>().Given(AVendor.Asked).Act((h, v) => h.Handle(v.Id)).May(ReadAssessments),
        Row.Of<FindAssessment>().Given(AVendor.Proposed).Act((h, v) => h.Handle(v.Assessment)).May(ReadAssessments),

        Row.Of<SendQuestionnaire>().Given(AVendor.Known).Act((h, v) => h.Handle(v.Product, AVendor.Anna)).May(Part.Governance),
        Row.Of<RevokeLink>().Given(LinkOf).Act((h, link) => h.Handle(link, "Wrong person")).May(Part.Governance),
        Row.Of<RenewLink>().Given(LinkOf).Act((h, link) => h.Handle(link)).May(Part.Governance),

        Row.Of<ListTemplates>().Given(AVendor.Known).Act((h, v) => h.Handle(v.Product)).May(Part.Governance),
        Row.Of<AskInside>().Given(AVendor.Known).Act((h, v) => h.Handle(v.Product, VendorTemplate.OwnModel, Part.Colleague.Id!.Value)).May(Part.Governance),
        Row.Of<RemindOfAnswers>().Given(AVendor.Asked).Act((h, v) => h.Handle(new(Guid.NewGuid(), VendorDues.AnswersNear.Kind, v.Assessment.Value, TestClock.Start))).May(Part.System),
        Row.Of<OpenOwnQuestionnaire>().Given(p => AVendor.AskedInside(p, VendorTemplate.OwnModel, Part.Colleague)).Act((h, v) => h.Handle(v.Assessment))
            .May(Part.Colleague).Hears(Refusal.NotFound, [.. Part.Anybody.Where(p => p != Part.Colleague && p != Part.Nobody)]),

        // Whoever holds the link is let in, and acts under the contact's name.
        Row.Of<OpenQuestionnaire>().Given(AVendor.Asked).Act((h, v) => h.Handle(v.Key)).MayAllSignedIn(Part.Nobody, Part.System),
        Row.Of<SaveVendorAnswers>().Given(AVendor.Asked).Act((h, v) => h.Handle(v.Key, 0, Answers.Empty.With("v-store", "Dublin"))).MayAllSignedIn(Part.Nobody, Part.System)
            .LeavesNoEntry("the sign-off shows answer by answer what was said (AT-1, VN-2)"),
        Row.Of<SignOff>().Given(Answered).Act((h, v) => h.Handle(v.Key, 1, AVendor.Signature)).MayAllSignedIn(Part.Nobody, Part.System).ActsAs("Vendor contact: Anna Kessler"),

        Row.Of<AttachProof>().Given(AVendor.Asked).Act((h, v) => h.Handle(v.Key, "v-isolation", "report.txt", AFile.Stream)).MayAllSignedIn(Part.Nobody, Part.System).ActsAs("Vendor contact: Anna Kessler"),
        Row.Of<RemoveProof>().Given(Proven).Act((h, p) => h.Handle(p.Vendor.Key, p.Proof)).MayAllSignedIn(Part.Nobody, Part.System).ActsAs("Vendor contact: Anna Kessler"),
        Row.Of<ReplyToInquiry>().Given(AskedBack).Act((h, i) => h.Handle(i.Vendor.Key, i.Inquiry, "Cork")).MayAllSignedIn(Part.Nobody, Part.System).ActsAs("Vendor contact: Anna Kessler"),

        Row.Of<AskVendor>().Given(WithVersion(AVendor.SignedOff)).Act((h, s) => h.Handle(s.Vendor.Assessment, s.Version, "v-store", "Which city?")).May(Part.Security, Part.Privacy),
        Row.Of<FindExchange>().Given(AVendor.AskedBack).Act((h, v) => h.Handle(v.Assessment)).May(ReadAssessments),
        Row.Of<AssessAnswers>().Given(WithVersion(AVendor.SignedOff)).Act((h, s) => h.Handle(s.Vendor.Assessment, s.Version, AVendor.AllVerified)).May(Part.Security, Part.Privacy),
        Row.Of<ProposeResult>().Given(WithVersion(AVendor.SignedOff)).Act((h, s) => h.Handle(s.Vendor.Assessment, s.Version, VendorResult.NotApproved, "Claimed only")).May(Part.Security, Part.Privacy),
        Row.Of<DecideResult>().Given(WithVersion(AVendor.Proposed)).Act((h, s) => h.Handle(s.Vendor.Assessment, s.Version, VendorResult.Approved, "As proposed")).May(Part.Governance),
    ];

    private static Delivery Delivery(string kind, Guid subject) => new(Guid.NewGuid(), kind, subject, TestClock.Start);

    private static async Task<ProductId> BeyondGrace(TestPortal portal)
    {
        var product = await AProduct.Approved(portal);
        portal.Clock.Advance(TimeSpan.FromDays(426));
        return product.Id;
    }

    private static async Task<Guid> Lapsing(TestPortal portal)
    {
        var vendor = await AVendor.Known(portal);
        var document = new AssuranceDocument(vendor.Id, new(AssuranceKind.Iso27001, "TUV", "All services", Today.AddDays(-300), Today.AddDays(20)));
        await portal.Write(db => { db.AssuranceDocuments.Add(document); return Task.CompletedTask; });
        return document.Id;
    }

    private static async Task<AVendor> ContractEnding(TestPortal portal)
    {
        var vendor = await AVendor.Known(portal);
        await portal.In(Part.Governance, (SaveVendor h) => h.Handle(vendor.Id, 0, new("Scribeline GmbH", "scribeline.example", "C-17", Today.AddDays(20), [])));
        return vendor;
    }

    private static async Task<AssessmentLinkId> LinkOf(TestPortal portal) => AVendor.Read(portal, await AVendor.Asked(portal)).Links[0].Id;

    private static async Task<AVendor> Answered(TestPortal portal)
    {
        var vendor = await AVendor.Asked(portal);
        await portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 0, AVendor.BestAnswers));
        return vendor;
    }

    private static async Task<(AVendor Vendor, Guid Proof)> Proven(TestPortal portal)
    {
        var vendor = await AVendor.Asked(portal);
        return (vendor, (await portal.In(Part.Nobody, (AttachProof h) => h.Handle(vendor.Key, "v-isolation", "report.txt", AFile.Stream))).Value!.Id);
    }

    private static async Task<(AVendor Vendor, Guid Inquiry)> AskedBack(TestPortal portal)
    {
        var vendor = await AVendor.AskedBack(portal);
        return (vendor, AVendor.Read(portal, vendor).Inquiries[0].Id);
    }

    private static Func<TestPortal, Task<(AVendor Vendor, int Version)>> WithVersion(Func<TestPortal, Task<AVendor>> given) => async portal =>
    {
        var vendor = await given(portal);
        return (vendor, AVendor.VersionOf(portal, vendor));
    };
}
