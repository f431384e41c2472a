using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases.Revisions;
using Xunit;

namespace AiGovernance.Tests.UseCases.Revisions;

/// <summary>Which changes need a new decision (UC-2).</summary>
public class RevisionComparisonTests
{
    [Theory]
    [InlineData("harm", "rework", "serious", "The answer carries points.")]
    [InlineData("product", "a", "b", "It relies on another model or product.")]
    [InlineData("model-from", "api", "own", "It relies on another model or product.")]
    [InlineData("benefit", "Time", "Money", null)]
    [InlineData("title", "Chat", "Chat for staff", null)]
    [InlineData("sponsor", "a", "b", null)]
    public void A_change_is_material_by_what_hangs_on_the_answer(string question, string before, string after, string? why)
    {
        var change = Assert.Single(Compare(Answers.Empty.With(question, before), Answers.Empty.With(question, after)).Changes);

        Assert.Equal((question, why, why is not null), (change.Question.Id, change.Why, change.IsMaterial));
    }

    [Fact]
    public void Another_data_source_is_material() =>
        Assert.Equal("It relies on other data.", Assert.Single(Compare(Answers.Empty, Answers.Empty.With("data-assets", AnswerValue.List("a"))).Changes).Why);

    [Fact]
    public void The_rules_that_look_at_an_answer_are_named() =>
        Assert.Contains("G9", Assert.Single(Compare(Answers.Empty.With("classified", "yes"), Answers.Empty.With("classified", "no")).Changes).Why);

    [Fact]
    public void What_the_committee_ruled_out_is_a_rule_that_looks_at_an_answer()
    {
        var ruledOut = GateCatalogue.Intake.With([new BoundaryRule("B1", "No trials.", new DateOnly(2026, 9, 1), [new BoundaryTest("stage", ["trial"])])]);
        var (former, later) = (Answers.Empty.With("stage", "idea"), Answers.Empty.With("stage", "trial"));

        Assert.False(Compare(former, later).IsMaterial);
        Assert.Equal("Rules look at this answer: B1.", Assert.Single(RevisionComparison.Of((QuestionnaireCatalogue.Intake, former), (QuestionnaireCatalogue.Intake, later), ruledOut).Changes).Why);
    }

    [Fact]
    public void One_material_change_among_others_is_enough_and_the_order_is_that_of_the_form()
    {
        var former = Answers.Empty.With("title", "Chat").With("benefit", "Time").With("harm", "rework");

        var compared = Compare(former, former.With("harm", "serious").With("benefit", "Money"));

        Assert.True(compared.IsMaterial);
        Assert.Equal(["benefit", "harm"], compared.Changes.Select(c => c.Question.Id));
        Assert.False(Compare(former, former.With("benefit", "Money")).IsMaterial);
        Assert.Empty(Compare(former, former).Changes);
    }

    private static RevisionComparison Compare(Answers former, Answers later) => RevisionComparison.Of((QuestionnaireCatalogue.Intake, former), (QuestionnaireCatalogue.Intake, later), GateCatalogue.Intake);
}
