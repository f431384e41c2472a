using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Register;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Tests.Vendors;

/// <summary>A vendor with one product, as far as its assessment has come, through the real actions.</summary>
internal sealed record AVendor(VendorId Id, ProductId Product, SentLink? Link = null)
{
    public static readonly VendorContact Anna = new("Anna Kessler", "anna.kessler@scribeline.example");
    public static readonly VendorContact Boris = new("Boris Lang", "boris.lang@scribeline.example");
    public static readonly Signature Signature = new("Anna Kessler", "Head of compliance", TrueAndAuthorised: true);

    public VendorKey Key => VendorKey.Of(Link!.Token);
    public AssessmentId Assessment => Link!.Assessment;

    /// <summary>The best choice of every question, and clear texts.</summary>
    public static Answers BestAnswers { get; } = BestOf(VendorTemplate.Software);

    /// <summary>What conditions of a product with AI inside look at.</summary>
    public static IReadOnlyDictionary<string, string> Software => VendorTemplates.FactsOf(VendorTemplate.Software);

    public static Answers BestOf(VendorTemplate template) =>
        Complete(VendorTemplates.WordsOf(template).BuiltIn.Questions.Aggregate(Answers.Empty, (given, q) => given.With(q.Id, Best(q))), template);

    public static async Task<AVendor> Known(TestPortal portal)
    {
        var vendor = (await portal.As(Part.Governance.Id, (AddVendor h) => h.Handle("Scribeline GmbH", "scribeline.example"))).Value;
        var product = (await portal.As(Part.Governance.Id, (AddProduct h) => h.Handle(vendor, "Scribeline Capture API", "Business"))).Value;
        return new(vendor, product);
    }

    public static async Task<AVendor> Asked(TestPortal portal)
    {
        var vendor = await Known(portal);
        return vendor with { Link = (await portal.As(Part.Governance.Id, (SendQuestionnaire h) => h.Handle(vendor.Product, Anna))).Value };
    }

    /// <summary>Somebody here was asked, and can open the questions.</summary>
    public static async Task<AVendor> AskedInside(TestPortal portal, VendorTemplate template, Part colleague)
    {
        var vendor = await Known(portal);
        Done(await portal.As(Part.Governance.Id, (AskInside h) => h.Handle(vendor.Product, template, colleague.Id!.Value)));
        return vendor with { Link = await LinkOf(portal, vendor) };
    }

    /// <summary>The answers given and signed off by the colleague.</summary>
    public static async Task<AVendor> SignedOffInside(TestPortal portal, VendorTemplate template, Part colleague, Answers? answers = null)
    {
        var vendor = await AskedInside(portal, template, colleague);
        var version = (await portal.In(colleague, (SaveVendorAnswers h) => h.Handle(KeyOf(portal, vendor), 0, answers ?? BestOf(template)))).Value;
        Done(await portal.In(colleague, (SignOff h) => h.Handle(KeyOf(portal, vendor), version, Signature)));
        return vendor;
    }

    /// <summary>As the colleague's page finds it.</summary>
    public static VendorKey KeyOf(TestPortal portal, AVendor vendor) => new(Read(portal, vendor).Links[^1].TokenHash);

    /// <summary>Signed off, and Security asked about one answer.</summary>
    public static async Task<AVendor> AskedBack(TestPortal portal)
    {
        var vendor = await SignedOff(portal);
        Done(await portal.As(Part.Security.Id, (AskVendor h) => h.Handle(vendor.Assessment, VersionOf(portal, vendor), "v-store", "Which city in Ireland?")));
        return vendor;
    }

    private static async Task<SentLink> LinkOf(TestPortal portal, AVendor vendor)
    {
        await using var db = portal.Db();
        var link = await db.AssessmentLinks.SingleAsync(l => l.VendorId == vendor.Id);
        return new(link.AssessmentId, link.Contact, "", link.ExpiresAt);
    }

    public static Task<AVendor> SignedOff(TestPortal portal) => SignedOff(portal, BestAnswers);

    public static async Task<AVendor> SignedOff(TestPortal portal, Answers answers)
    {
        var vendor = await Asked(portal);
        var version = (await portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 0, answers))).Value;
        Done(await portal.In(Part.Nobody, (SignOff h) => h.Handle(vendor.Key, version, Signature)));
        return vendor;
    }

    /// <summary>Every answer verified, and a result proposed by Security.</summary>
    public static async Task<AVendor> Proposed(TestPortal portal)
    {
        var vendor = await SignedOff(portal);
        Done(await portal.As(Part.Security.Id, (AssessAnswers h) => h.Handle(vendor.Assessment, VersionOf(portal, vendor), AllVerified)));
        Done(await portal.As(Part.Security.Id, (ProposeResult h) => h.Handle(vendor.Assessment, VersionOf(portal, vendor), VendorResult.Approved, "Everything is verified.")));
        return vendor;
    }

    /// <summary>All that is asked of <see cref="BestAnswers"/>.</summary>
    public static NewMarks AllVerified { get; } = NewMarks.Of([.. Evaluation.Of(QuestionnaireCatalogue.Vendor, BestAnswers, Software, Stage.Submitted).Visible
        .Select(q => new MarkedAnswer(q.Id, EvidenceState.Verified))]);

    public static Assessment Read(TestPortal portal, AVendor vendor)
    {
        using var db = portal.Db();
        return db.Assessments.Include(a => a.Links).Include(a => a.Marks).Include(a => a.Findings).Include(a => a.Proofs).Include(a => a.Inquiries).Single(a => a.Id == vendor.Assessment);
    }

    public static int VersionOf(TestPortal portal, AVendor vendor) => Read(portal, vendor).Version;

    private static void Done<T>(Result<T> result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(result.Refusal.Message);
    }

    private static void Done(Result result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(result.Refusal!.Message);
    }

    /// <summary>Without what is not asked then.</summary>
    private static Answers Complete(Answers answers, VendorTemplate template) => Evaluation.Of(VendorTemplates.WordsOf(template).BuiltIn, answers, VendorTemplates.FactsOf(template), Stage.Submitted).KeptAnswers;

    private static AnswerValue Best(Question question) => question.Type switch
    {
        QuestionType.ManyOf => AnswerValue.List(question.Choices.Where(c => !c.Exclusive).Select(c => c.Value)),
        QuestionType.Number => AnswerValue.Text("30"),
        QuestionType.Date => AnswerValue.Text("2026-06-30"),
        _ when question.HasChoices => AnswerValue.Text(question.Choices.MaxBy(c => c.Points ?? 0)!.Value),
        _ => AnswerValue.Text($"What is asked in {question.Id}, in full"),
    };
}
