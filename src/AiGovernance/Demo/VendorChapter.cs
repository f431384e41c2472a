using System.Globalization;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Assurance;
using AiGovernance.Vendors.Register;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Demo;

/// <summary>Four vendors: one approved, one with findings, one that no points can save, and one that is still answering; and a model of which nothing was asked yet.</summary>
internal sealed class VendorChapter(Stage stage)
{
    public const string Scribeline = "Scribeline Capture API";
    public const string Northwind = "Northwind Assist";
    public const string Kestrel = "Kestrel Chat";
    public const string OpenModel = "Northwind N3 Small";
    public const string Halden = "Halden Forecast";

    private static readonly Offer[] Offers =
    [
        new("Scribeline", "Scribeline GmbH", "scribeline.example", Scribeline, "Business plan", new("Anna Kessler", "anna.kessler@scribeline.example"), VendorTemplate.Api),
        new("Northwind", "Northwind Language BV", "northwind.example", Northwind, "Enterprise plan", new("Daan Visser", "daan.visser@northwind.example")),
        new("Kestrel", "Kestrel Labs Inc.", "kestrel.example", Kestrel, "Team plan", new("Robin Hale", "robin.hale@kestrel.example")),
        new("Halden", "Halden Analytics AB", "halden.example", Halden, "Team plan", new("Karin Ek", "karin.ek@halden.example")),
    ];

    // A token exists only in the link that was sent, as for a real contact.
    private readonly Dictionary<Offer, string> links = [];

    public void Tell()
    {
        var (start, calendar) = (stage.Calendar.Start, stage.Calendar);
        stage.Timeline.Add(start, "11:30", () => Register());
        stage.Timeline.Add(start, "12:00", () => Ask(Offers[0]));
        stage.Timeline.Add(start, "12:05", () => Ask(Offers[1]));
        stage.Timeline.Add(DemoCalendar.After(start, 1), "15:10", () => Sign(Offers[0], "Head of compliance"));
        stage.Timeline.Add(DemoCalendar.After(start, 2), "10:30", () => Sign(Offers[1], "Trust manager"));
        stage.Timeline.Add(DemoCalendar.After(start, 2), "16:00", () => JudgeScribeline());
        stage.Timeline.Add(DemoCalendar.After(start, 3), "09:20", () => Decide(Scribeline, VendorResult.Approved,
            "Flow, storage and the exclusion from training are proven by contract and report. Approved for confidential data in the EU."));
        stage.Timeline.Add(DemoCalendar.After(start, 3), "14:00", () => JudgeNorthwind());
        stage.Timeline.Add(DemoCalendar.After(start, 4), "09:00", () => Decide(Northwind, VendorResult.ApprovedWithFindings,
            "Good enough for internal and confidential text. The last break-in test is too old and support staff may read prompts: both are findings that Northwind has to close."));
        stage.Timeline.Add(calendar.Ago(16), "10:00", () => Ask(Offers[2]));
        stage.Timeline.Add(calendar.Ago(13), "16:40", () => Sign(Offers[2], "Account executive"));
        stage.Timeline.Add(calendar.Ago(11), "11:00", () => JudgeKestrel());
        stage.Timeline.Add(calendar.Ago(4), "10:10", () => Ask(Offers[3]));
        stage.Timeline.Add(calendar.Ago(2), "15:30", () => Answer(Offers[3]));
    }

    private async Task Register()
    {
        foreach (var offer in Offers)
        {
            var vendor = stage.Known[offer.Vendor] = (await stage.As(Cast.Elena, (AddVendor h) => h.Handle(offer.Vendor, offer.Domain))).Value;
            stage.Known[offer.Product] = (await stage.As(Cast.Elena, (AddProduct h) => h.Handle(new(vendor), offer.Product, offer.Plan))).Value;
        }
        var start = stage.Calendar.Start;
        await stage.As(Cast.Elena, (SaveVendor h) => h.Handle(new(stage.Known[Offers[0].Vendor]), 0, new(Offers[0].Vendor, Offers[0].Domain, "MSA-2025-118", start.AddMonths(30),
            [new(PartyKind.Contact, "Anna Kessler", Offers[0].Contact.Email, "Head of compliance"), new(PartyKind.SubProcessor, "Nordhost Datacenter", "Frankfurt and Dublin", "Hosting")])));
        await stage.As(Cast.Elena, (SaveProduct h) => h.Handle(new(stage.Known[Scribeline]), 0, new(Scribeline, Offers[0].Plan, ProductKind.Api, "Vendor's cloud", "EU (Frankfurt, Dublin)", "Capture 3")));
        // Of another kind and hosting: for it the questions about a model that we run are proposed.
        var model = (await stage.As(Cast.Elena, (AddProduct h) => h.Handle(new(stage.Known[Offers[1].Vendor]), OpenModel, "Open weights"))).Value;
        await stage.As(Cast.Elena, (SaveProduct h) => h.Handle(new(model), 0, new(OpenModel, "Open weights", ProductKind.Model, "Our own machines", "EU (Frankfurt)", "N3 Small, 8 billion parameters")));
        await Keep(0, new(AssuranceKind.Iso27001, "TUV Nord", "Capture API, Frankfurt and Dublin", start.AddMonths(-14), start.AddMonths(22)));
        await Keep(0, new(AssuranceKind.Soc2Type2, "Hartmann Audit", "Security, availability, confidentiality", start.AddMonths(-3), null));
        await Keep(0, new(AssuranceKind.Dpa, "Scribeline GmbH", "Business plan", start.AddMonths(-2), null));
        // Lapses within two months: what the office has to chase next.
        await Keep(1, new(AssuranceKind.Iso27001, "DNV", "Northwind Assist, Amsterdam", start.AddMonths(-33), stage.Calendar.Today.AddDays(38)));
        await Keep(1, new(AssuranceKind.Dpa, "Northwind Language BV", "Enterprise plan", start.AddMonths(-1), null));
    }

    private Task Keep(int offer, AssuranceFacts facts) =>
        stage.As(Cast.Elena, (AddAssuranceDocument h) => h.Handle(new(stage.Known[Offers[offer].Vendor]), facts));

    private async Task Ask(Offer offer) =>
        links[offer] = (await stage.As(Cast.Elena, (SendQuestionnaire h) => h.Handle(new(stage.Known[offer.Product]), offer.Contact, offer.Template))).Token;

    private async Task<int> Answer(Offer offer)
    {
        var opened = await stage.AsGuest((OpenQuestionnaire h) => h.Handle(VendorKey.Of(links[offer])));
        var answers = DemoCatalogue.OfVendor(offer.Answers);
        if (answers["v-certs"]?.Has("soc2-2") is true) answers = answers.With("v-soc2-end", stage.Calendar.Start.AddMonths(-3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return await stage.AsGuest((SaveVendorAnswers h) => h.Handle(VendorKey.Of(links[offer]), opened.Version, answers));
    }

    private async Task Sign(Offer offer, string function)
    {
        var version = await Answer(offer);
        await stage.AsGuest((SignOff h) => h.Handle(VendorKey.Of(links[offer]), version, new Signature(offer.Contact.Name, function, TrueAndAuthorised: true)));
    }

    private async Task JudgeScribeline()
    {
        var proven = DemoCatalogue.OfVendor("Scribeline").Questions.Where(q => q is not "v-history");
        await Mark(Scribeline, Cast.Sam, new([.. proven.Select(q => new MarkedAnswer(q, EvidenceState.Evidenced, Note: "SOC 2 report, contract and test report read"))], [], []));
        await Mark(Scribeline, Cast.Clara, NewMarks.Of(
            new MarkedAnswer("v-train", EvidenceState.Verified, Note: "Clause 7.2 read; the account has the setting locked"),
            new MarkedAnswer("v-store", EvidenceState.Verified, Note: "Region shown in the account and in the sub-processor list"),
            new MarkedAnswer("v-certs", EvidenceState.Verified, Note: "Certificates looked up at their issuers"),
            new MarkedAnswer("v-contracts", EvidenceState.Verified, Note: "Contracts signed by both sides are on file"),
            new MarkedAnswer("v-law", EvidenceState.Verified, Note: "Examinations read")));
        await Propose(Scribeline, Cast.Sam, VendorResult.Approved, "Every important answer is backed by a current report or contract.");
    }

    private async Task JudgeNorthwind()
    {
        var proven = DemoCatalogue.OfVendor("Northwind").Questions;
        await Mark(Northwind, Cast.Sam, new([.. proven.Select(q => new MarkedAnswer(q, EvidenceState.Evidenced, Note: "Shown in contract, report or trust portal"))],
            [
                new("v-pentest", FindingSeverity.High, "The last independent break-in test is older than a year. A new one is promised within six months."),
                new("v-staff", FindingSeverity.Medium, "Support staff may read prompts by rule, not only with our consent."),
            ], []));
        await Propose(Northwind, Cast.Clara, VendorResult.ApprovedWithFindings, "Usable with two findings; no card or health data until the break-in test is new.");
    }

    private async Task JudgeKestrel()
    {
        await Mark(Kestrel, Cast.Clara, NewMarks.Of(new MarkedAnswer("v-flow", EvidenceState.Claimed, Unclear: true, Note: "Names no place, no company, no deletion")));
        await Propose(Kestrel, Cast.Clara, VendorResult.NotApproved, "Our data trains their models without a way out, and where it goes is not described. No number of points makes up for that.");
    }

    private async Task Mark(string product, string by, NewMarks marks)
    {
        var (id, version) = await Current(product);
        await stage.As(by, (AssessAnswers h) => h.Handle(id, version, marks));
    }

    private async Task Propose(string product, string by, VendorResult result, string reason)
    {
        var (id, version) = await Current(product);
        await stage.As(by, (ProposeResult h) => h.Handle(id, version, result, reason));
    }

    private async Task Decide(string product, VendorResult result, string reason)
    {
        var (id, version) = await Current(product);
        await stage.As(Cast.Elena, (DecideResult h) => h.Handle(id, version, result, reason));
    }

    private Task<(AssessmentId Id, int Version)> Current(string product)
    {
        var id = new ProductId(stage.Known[product]);
        return stage.Read(async db =>
        {
            var found = await db.Assessments.SingleAsync(a => a.ProductId == id);
            return (found.Id, found.Version);
        });
    }

    private sealed record Offer(string Answers, string Vendor, string Domain, string Product, string Plan, VendorContact Contact, VendorTemplate Template = VendorTemplate.Software);
}
