using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Tests.Support;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Vendors.Register;
using Xunit;

namespace AiGovernance.Tests.Vendors;

/// <summary>QN-2: an assessment stays with the questions that were sent; the next one gets the newest.</summary>
public sealed class VendorVersionTests : IAsyncDisposable
{
    private const string Id = "vendor-ai";

    /// <summary>One wording changed, one question more, one less.</summary>
    private static readonly string Second = QuestionnaireCatalogue.Vendor.Json
        .Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)
        .Replace("\"id\":\"v-sla\"", "\"id\":\"v-uptime\"", StringComparison.Ordinal)
        .Replace(QuestionnaireCatalogue.Vendor.Title, "What we ask of AI products", StringComparison.Ordinal);

    private readonly TestPortal portal = TestPortal.Start();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task What_was_sent_is_answered_judged_and_decided_with_its_own_version()
    {
        var vendor = await AVendor.Asked(portal);
        await Publish(Second);
        var opened = (await portal.In(Part.Nobody, (OpenQuestionnaire h) => h.Handle(vendor.Key))).Value!;
        Assert.Equal("vendor-ai/1", opened.Asked.Reference);

        var saved = await portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, opened.Version, AVendor.BestAnswers));
        Assert.Null((await portal.In(Part.Nobody, (SignOff h) => h.Handle(vendor.Key, saved.Value, AVendor.Signature))).Refusal);
        Assert.Null((await portal.As(Part.Security.Id, (AssessAnswers h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), AVendor.AllVerified))).Refusal);
        Assert.Null((await portal.As(Part.Security.Id, (ProposeResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), VendorResult.Approved, "r"))).Refusal);
        Assert.Null((await portal.As(Part.Governance.Id, (DecideResult h) => h.Handle(vendor.Assessment, AVendor.VersionOf(portal, vendor), VendorResult.Approved, "r"))).Refusal);

        var assessment = AVendor.Read(portal, vendor);
        Assert.Equal((AssessmentStatus.Decided, "vendor-ai/1", QuestionnaireCatalogue.Vendor.Hash), (assessment.Status, assessment.Questionnaire, assessment.QuestionnaireHash));
        Assert.Contains("\"version\":1", assessment.SignedText, StringComparison.Ordinal);
        Assert.Equal("v-sla", Found(await Details(vendor), "v-sla"));
    }

    [Fact]
    public async Task The_next_assessment_asks_the_newest_version()
    {
        await AVendor.Asked(portal);
        var published = await Publish(Second);
        var vendor = await Other();
        var opened = (await portal.In(Part.Nobody, (OpenQuestionnaire h) => h.Handle(vendor.Key))).Value!;
        Assert.Equal(("vendor-ai/2", "What we ask of AI products"), (opened.Asked.Reference, opened.Asked.Title));

        Assert.Equal("questionnaires.unknown-question", (await Save(vendor, Answers.Empty.With("v-sla", "high"))).Refusal?.Code);
        Assert.Null((await Save(vendor, Answers.Empty.With("v-uptime", "high"))).Refusal);

        Assert.Equal(("vendor-ai/2", published.Hash), (AVendor.Read(portal, vendor).Questionnaire, AVendor.Read(portal, vendor).QuestionnaireHash));
        var row = Assert.Single((await portal.In(Part.Governance, (FindVendor h) => h.Handle(vendor.Id))).Value!.Assessments!);
        Assert.Equal(1, row.Answered);
    }

    [Fact]
    public async Task A_draft_of_a_version_asks_nobody()
    {
        await Draft(Second);
        Assert.Equal("vendor-ai/1", AVendor.Read(portal, await AVendor.Asked(portal)).Questionnaire);
    }

    [Theory]
    [InlineData("\"id\":\"v-flow\"", "\"id\":\"v-way\"", "the question 'v-flow' is missing, and its answer can refuse a product")]
    [InlineData("\"hardFailIfUnclear\":\"There is no clear data flow.\",", "", "the question 'v-flow' must stay required, always shown, and able to refuse a product")]
    [InlineData("\"facts\":[\"template\"]", "\"facts\":[\"case.tier\",\"template\"]", "nobody supplies the fact 'case.tier'")]
    [InlineData("\"text\":\"Describe the way our data takes", "\"confirmedBy\":\"Security\",\"text\":\"Describe the way our data takes", "the question 'v-flow' is confirmed by a reviewer")]
    [InlineData("\"required\":true,\"text\":\"Describe the way our data takes", "\"required\":true,\"showWhen\":{\"fact\":\"template\",\"is\":\"Api\"},\"text\":\"Describe the way our data takes", "the question 'v-flow' must stay required, always shown, and able to refuse a product")]
    public async Task VN_5_what_refuses_a_product_stays_and_vendors_are_asked_what_they_can_answer(string was, string now, string problem)
    {
        Assert.Contains(was, Second, StringComparison.Ordinal);
        var draft = await Draft(Second.Replace(was, now, StringComparison.Ordinal));

        Assert.Contains(draft.Read.Problems, p => p.Reason.Contains(problem, StringComparison.Ordinal));
        Assert.Equal("questionnaires.bad-definition", (await portal.In(Part.Administrator, (PublishQuestionnaire h) => h.Handle(Id, 2, draft.Version, "r"))).Refusal?.Code);
    }

    [Fact]
    public async Task A_question_of_a_kind_that_no_link_can_take_is_refused()
    {
        var draft = await Draft(Second.Replace("\"type\":\"date\"", "\"type\":\"person\"", StringComparison.Ordinal));
        Assert.Contains(draft.Read.Problems, p => p.Reason.Contains("of a kind that a vendor cannot answer by link", StringComparison.Ordinal));
    }

    private async Task<AVendor> Other()
    {
        var vendor = (await portal.As(Part.Governance.Id, (AddVendor h) => h.Handle("Northwind Ltd", "northwind.example"))).Value;
        var product = (await portal.As(Part.Governance.Id, (AddProduct h) => h.Handle(vendor, "Assist", "Team"))).Value;
        return new(vendor, product, (await portal.As(Part.Governance.Id, (SendQuestionnaire h) => h.Handle(product, AVendor.Boris))).Value);
    }

    private Task<Result<int>> Save(AVendor vendor, Answers answers) => portal.In(Part.Nobody, (SaveVendorAnswers h) => h.Handle(vendor.Key, 0, answers));

    private async Task<AssessmentDetails> Details(AVendor vendor) => (await portal.In(Part.Security, (FindAssessment h) => h.Handle(vendor.Assessment))).Value!;

    private static string? Found(AssessmentDetails details, string question) => details.Sections.SelectMany(s => s.Answers).SingleOrDefault(a => a.Question.Id == question)?.Question.Id;

    private async Task<QuestionnaireDetails> Draft(string json)
    {
        Assert.Equal(2, (await portal.In(Part.Administrator, (StartQuestionnaireVersion h) => h.Handle(Id))).Value);
        Assert.Null((await portal.In(Part.Administrator, (SaveQuestionnaireDraft h) => h.Handle(Id, 2, 0, json))).Refusal);
        return (await portal.In(Part.Administrator, (FindQuestionnaire h) => h.Handle(Id, 2))).Value!;
    }

    private async Task<QuestionnaireDetails> Publish(string json)
    {
        var draft = await Draft(json);
        Assert.Null((await portal.In(Part.Administrator, (PublishQuestionnaire h) => h.Handle(Id, 2, draft.Version, "clearer words"))).Refusal);
        return (await portal.In(Part.Administrator, (FindQuestionnaire h) => h.Handle(Id, 2))).Value!;
    }
}
