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
    public static Answers BestAnswers { get; } = Complete(QuestionnaireCatalogue.Vendor.Questions.Aggregate(Answers.Empty, (given, q) => given.With(q.Id, Best(q))));

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
    public static NewMarks AllVerified { get; } = NewMarks.Of([.. Evaluation.Of(QuestionnaireCatalogue.Vendor, BestAnswers, new Dictionary<string, string>(), Stage.Submitted).Visible
        .Select(q => new MarkedAnswer(q.Id, EvidenceState.Verified))]);

    public static Assessment Read(TestPortal portal, AVendor vendor)
    {
        using var db = portal.Db();
        return db.Assessments.Include(a => a.Links).Include(a => a.Marks).Include(a => a.Findings).Single(a => a.Id == vendor.Assessment);
    }

    public static int VersionOf(TestPortal portal, AVendor vendor) => Read(portal, vendor).Version;

    private static void Done(Result result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(result.Refusal!.Message);
    }

    /// <summary>Without what is not asked then.</summary>
    private static Answers Complete(Answers answers) => Evaluation.Of(QuestionnaireCatalogue.Vendor, answers, new Dictionary<string, string>(), Stage.Submitted).KeptAnswers;

    private static AnswerValue Best(Question question) => question.Type switch
    {
        QuestionType.ManyOf => AnswerValue.List(question.Choices.Where(c => !c.Exclusive).Select(c => c.Value)),
        QuestionType.Number => AnswerValue.Text("30"),
        QuestionType.Date => AnswerValue.Text("2026-06-30"),
        _ when question.HasChoices => AnswerValue.Text(question.Choices.MaxBy(c => c.Points ?? 0)!.Value),
        _ => AnswerValue.Text($"What is asked in {question.Id}, in full"),
    };
}
