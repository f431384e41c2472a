using AiGovernance.Questionnaires;
using AiGovernance.Tests.Architecture;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using AiGovernance.Vendors.Register;

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

        Row.Of<ListProducts>().Act(h => h.Handle()).MayAllSignedIn(Part.System),
        Row.Of<ListVendors>().Given(AVendor.Known).Act((h, _) => h.Handle("scribe", 1)).MayAllSignedIn(Part.System),
        Row.Of<FindVendor>().Given(AVendor.Asked).Act((h, v) => h.Handle(v.Id)).May(ReadAssessments),
        Row.Of<FindAssessment>().Given(AVendor.Proposed).Act((h, v) => h.Handle(v.Assessment)).May(ReadAssessments),

        Row.Of<SendQuestionnaire>().Given(AVendor.Known).Act((h, v) => h.Handle(v.Product, AVendor.Anna)).May(Part.Governance),
        Row.Of<RevokeLink>().Given(LinkOf).Act((h, link) => h.Handle(link, "Wrong person")).May(Part.Governance),
        Row.Of<RenewLink>().Given(LinkOf).Act((h, link) => h.Handle(link)).May(Part.Governance),

        // Whoever holds the link is let in, and acts under the contact's name.
        Row.Of<OpenQuestionnaire>().Given(AVendor.Asked).Act((h, v) => h.Handle(v.Key)).MayAllSignedIn(Part.Nobody, Part.System),
        Row.Of<SaveVendorAnswers>().Given(AVendor.Asked).Act((h, v) => h.Handle(v.Key, 0, Answers.Empty.With("v-store", "Dublin"))).MayAllSignedIn(Part.Nobody, Part.System)
            .LeavesNoEntry("the sign-off shows answer by answer what was said (AT-1, VN-2)"),
        Row.Of<SignOff>().Given(Answered).Act((h, v) => h.Handle(v.Key, 1, AVendor.Signature)).MayAllSignedIn(Part.Nobody, Part.System).ActsAs("Vendor contact: Anna Kessler"),

        Row.Of<AssessAnswers>().Given(WithVersion(AVendor.SignedOff)).Act((h, s) => h.Handle(s.Vendor.Assessment, s.Version, AVendor.AllVerified)).May(Part.Security, Part.Privacy),
        Row.Of<ProposeResult>().Given(WithVersion(AVendor.SignedOff)).Act((h, s) => h.Handle(s.Vendor.Assessment, s.Version, VendorResult.NotApproved, "Claimed only")).May(Part.Security, Part.Privacy),
        Row.Of<DecideResult>().Given(WithVersion(AVendor.Proposed)).Act((h, s) => h.Handle(s.Vendor.Assessment, s.Version, VendorResult.Approved, "As proposed")).May(Part.Governance),
    ];

    private static async Task<AssessmentLinkId> LinkOf(TestPortal portal) => AVendor.Read(portal, await AVendor.Asked(portal)).Links[0].Id;

    private static async Task<AVendor> Answered(TestPortal portal)
    {
        var vendor = await AVendor.Asked(portal);
        await portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 0, AVendor.BestAnswers));
        return vendor;
    }

    private static Func<TestPortal, Task<(AVendor Vendor, int Version)>> WithVersion(Func<TestPortal, Task<AVendor>> given) => async portal =>
    {
        var vendor = await given(portal);
        return (vendor, AVendor.VersionOf(portal, vendor));
    };
}
