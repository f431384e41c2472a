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
        var found = Evaluation.Of(Definition, Answers.Empty.With(question, answer), new Dictionary<string, string>(), Stage.Submitted);
        Assert.Equal(question, Assert.Single(found.HardFails).Question.Id);
    }

    [Fact]
    public void An_opt_out_of_training_does_not_fail_hard()
    {
        var found = Evaluation.Of(Definition, Answers.Empty.With("v-train", "opt-out"), new Dictionary<string, string>(), Stage.Submitted);
        Assert.Empty(found.HardFails);
        Assert.Contains(found.Visible, q => q.Id == "v-unlearn");
    }

    [Fact]
    public void Each_subcategory_it_is_evidence_for_exists()
    {
        var catalogue = RmfCatalogue.Load();
        Assert.All(Definition.Questions.SelectMany(q => q.EvidenceFor), id => Assert.True(catalogue.Contains(id), id));
    }

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
