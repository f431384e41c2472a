using AiGovernance.Frameworks;
using AiGovernance.Questionnaires;
using AiGovernance.Vendors;
using Xunit;

namespace AiGovernance.Tests.Vendors;

public sealed class VendorQuestionnaireTests
{
    private static readonly QuestionnaireDefinition Definition = QuestionnaireCatalogue.Vendor;

    [Fact]
    public void It_has_the_eleven_sections_of_VN_3_with_questions_in_each()
    {
        Assert.Equal(
            ["security", "data", "training", "access", "assurance", "model", "subprocessors", "service", "incidents", "law", "ai"],
            Definition.Sections.Select(s => s.Id));
        Assert.All(Definition.Sections, s => Assert.True(s.Questions.Count >= 2, s.Id));
    }

    [Fact]
    public void Each_section_has_something_to_score() =>
        Assert.All(Definition.Sections, s => Assert.True(s.Questions.Sum(q => q.MaxPoints) > 0, s.Id));

    [Theory]
    [InlineData("v-flow", "There is no clear data flow.")]
    [InlineData("v-store", "It is unclear where our data is stored.")]
    public void An_unclear_text_on_flow_or_storage_fails_hard_VN_5(string question, string reason) =>
        Assert.Equal(reason, Definition.Find(question)!.HardFailIfUnclear);

    [Theory]
    [InlineData("v-train", "always")]
    [InlineData("v-train", "unknown")]
    [InlineData("v-isolation", "none")]
    [InlineData("v-isolation", "unknown")]
    public void No_opt_out_of_training_and_no_isolation_fail_hard_VN_5(string question, string answer)
    {
        var found = Evaluation.Of(Definition, Answers.Empty.With(question, answer), AVendor.Software, Stage.Submitted);
        Assert.Equal(question, Assert.Single(found.HardFails).Question.Id);
    }

    [Fact]
    public void An_opt_out_of_training_does_not_fail_hard()
    {
        var found = Evaluation.Of(Definition, Answers.Empty.With("v-train", "opt-out"), AVendor.Software, Stage.Submitted);
        Assert.Empty(found.HardFails);
        Assert.Contains(found.Visible, q => q.Id == "v-unlearn");
    }

    [Fact]
    public void Each_question_is_evidence_for_a_subcategory_that_exists()
    {
        var catalogue = RmfCatalogue.Load();
        Assert.All(VendorTemplates.Questionnaires.SelectMany(d => d.Questions), q => Assert.NotEmpty(q.EvidenceFor));
        Assert.All(VendorTemplates.Questionnaires.SelectMany(d => d.Questions).SelectMany(q => q.EvidenceFor), id => Assert.True(catalogue.Contains(id), id));
    }

    [Theory]
    [InlineData(VendorTemplate.Software, 64, 75)]
    [InlineData(VendorTemplate.Api, 62, 73)]
    [InlineData(VendorTemplate.OwnModel, 30, 31)]
    [InlineData(VendorTemplate.DeskCheck, 10, 10)]
    public void Each_template_asks_as_much_as_the_README_says(VendorTemplate template, int always, int most)
    {
        var asked = Evaluation.Of(VendorTemplates.WordsOf(template).BuiltIn, Answers.Empty, VendorTemplates.FactsOf(template), Stage.Draft);
        Assert.Equal((always, most), (asked.Visible.Count, asked.Visible.Count + asked.Pending.Count));
    }

    [Fact]
    public void The_questionnaire_has_60_to_90_questions_and_the_model_that_we_run_the_same_sections()
    {
        Assert.InRange(Definition.Questions.Count, 60, 90);
        Assert.Equal(Definition.Sections.Select(s => s.Id), QuestionnaireCatalogue.OwnModel.Sections.Select(s => s.Id));
        Assert.All(QuestionnaireCatalogue.OwnModel.Sections, s => Assert.True(s.Questions.Sum(q => q.MaxPoints) > 0, s.Id));
    }

    [Theory]
    [InlineData(VendorTemplate.Software, "v-sso", "v-keys")]
    [InlineData(VendorTemplate.Api, "v-keys", "v-sso")]
    public void What_is_asked_follows_from_the_kind_of_product(VendorTemplate template, string asked, string not)
    {
        var shown = Evaluation.Of(Definition, Answers.Empty, VendorTemplates.FactsOf(template), Stage.Draft).Visible.Select(q => q.Id).ToList();
        Assert.Contains(asked, shown);
        Assert.DoesNotContain(not, shown);
    }

    [Theory]
    [InlineData(VendorTemplate.Software)]
    [InlineData(VendorTemplate.Api)]
    [InlineData(VendorTemplate.OwnModel)]
    [InlineData(VendorTemplate.DeskCheck)]
    public void What_can_refuse_a_product_is_asked_whatever_is_answered_VN_5(VendorTemplate template)
    {
        var definition = VendorTemplates.WordsOf(template).BuiltIn;
        var first = Evaluation.Of(definition, Answers.Empty, VendorTemplates.FactsOf(template), Stage.Draft).Visible;
        var refusing = definition.Questions.Where(q => q.HardFailIfUnclear is not null || q.Choices.Any(c => c.HardFail is not null)).ToList();
        Assert.True(refusing.Count >= 3);
        Assert.All(refusing, q => Assert.Contains(q, first));
    }

    [Fact]
    public void Nobody_has_to_know_everything_and_not_knowing_never_scores_QN_7()
    {
        var choices = VendorTemplates.Questionnaires.SelectMany(d => d.Questions).Where(q => q.HasChoices).ToList();
        Assert.All(choices, q => Assert.Contains(q.Choices, c => c is { Value: Choice.Unknown, Points: null or 0 }));
    }

    [Fact]
    public void A_desk_check_earns_everything_by_answers_alone_and_a_model_that_we_run_does_not()
    {
        Assert.Equal(VendorResult.Approved, Claimed(VendorTemplate.DeskCheck));
        Assert.Equal(VendorResult.NotApproved, Claimed(VendorTemplate.OwnModel));
    }

    private static VendorResult Claimed(VendorTemplate template) => VendorScoring.Of(VendorLines.Of(
        Evaluation.Of(VendorTemplates.WordsOf(template).BuiltIn, AVendor.BestOf(template), VendorTemplates.FactsOf(template), Stage.Submitted),
        new Dictionary<string, EvidenceState>(), new HashSet<string>()), []).Proposal;

    [Fact]
    public void The_best_answers_with_verified_proof_earn_everything()
    {
        VendorAnswerLine[] best =
        [
            .. Definition.Questions.Select(q => new VendorAnswerLine(
                q.Section, q.Id, "Best", q.MaxPoints, q.MaxPoints, q.ProofNeeded, HardFail: null, EvidenceState.Verified)),
        ];
        Assert.Equal((100, VendorResult.Approved), (VendorScoring.Of(best, []).Total.Percent, VendorScoring.Of(best, []).Proposal));
    }

    [Fact]
    public void The_best_answers_that_are_merely_claimed_are_not_approved()
    {
        VendorAnswerLine[] claimed =
        [
            .. Definition.Questions.Select(q => new VendorAnswerLine(
                q.Section, q.Id, "Best", q.MaxPoints, q.MaxPoints, q.ProofNeeded, HardFail: null, EvidenceState.Claimed)),
        ];
        Assert.Equal(VendorResult.NotApproved, VendorScoring.Of(claimed, []).Proposal);
    }
}
