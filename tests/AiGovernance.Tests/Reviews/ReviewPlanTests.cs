using AiGovernance.Access;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>Which disciplines look, and how long they have (rules, section 5).</summary>
public class ReviewPlanTests
{
    private static readonly DateOnly Monday = new(2026, 9, 14);

    [Theory]
    [InlineData(RiskTier.Low, true, "")]
    [InlineData(RiskTier.Moderate, true, "Security Privacy")]
    [InlineData(RiskTier.High, true, "Security Privacy Legal Architecture Data")]
    [InlineData(RiskTier.High, false, "Security Privacy Legal Architecture")]
    [InlineData(RiskTier.Critical, false, "Security Privacy Legal Architecture Data")]
    [InlineData(RiskTier.Prohibited, true, "Legal")]
    public void The_tier_says_who_reviews(RiskTier tier, bool personal, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReviewPlan.OfTier(tier, personal)));

    [Fact]
    public void A_gate_adds_its_discipline_to_those_of_the_tier()
    {
        var low = Score("Marketing copy assistant");
        var unsure = Score("Marketing copy assistant", a => a.With("prohibited", AnswerValue.List("unsure")));

        Assert.Empty(ReviewPlan.Of(low, low.Score.Tier));
        Assert.Equal([Discipline.Legal], ReviewPlan.Of(unsure, unsure.Score.Tier));
    }

    [Fact]
    public void Data_looks_at_a_High_case_when_its_data_is_personal_or_regulated()
    {
        var agent = Score("IT agent that changes servers by itself", a => a.With("data-kinds", AnswerValue.List("source-code")));
        var personal = Score("IT agent that changes servers by itself", a => a.With("data-kinds", AnswerValue.List("contact")));

        Assert.Equal(RiskTier.High, agent.Score.Tier);
        Assert.DoesNotContain(Discipline.Data, ReviewPlan.Of(agent, agent.Score.Tier));
        Assert.Contains(Discipline.Data, ReviewPlan.Of(personal, personal.Score.Tier));
    }

    [Theory]
    [InlineData(RiskTier.High, 0, 0, 8)]
    [InlineData(RiskTier.Critical, 5, 0, 8)]    // reviewers have eight of their own, however long triage took
    [InlineData(RiskTier.Moderate, 0, 0, 7)]
    [InlineData(RiskTier.Moderate, 1, 0, 6)]    // seven in all: triage took one
    [InlineData(RiskTier.Moderate, 5, 0, 2)]
    [InlineData(RiskTier.Moderate, 6, 0, 2)]    // never less than two
    [InlineData(RiskTier.Moderate, 6, 3, 4)]    // the clock stood still for three of the six
    [InlineData(RiskTier.Prohibited, 0, 0, 5)]
    [InlineData(RiskTier.Prohibited, 1, 0, 4)]
    [InlineData(RiskTier.Low, 0, 0, 5)]         // a gate asks Legal
    public void The_tier_says_how_many_working_days(RiskTier tier, int triage, int stopped, int expected) =>
        Assert.Equal(expected, ReviewTime.DaysFor(tier, Monday, WorkingDays.MondayToFriday.Add(Monday, triage), stopped, WorkingDays.MondayToFriday));

    private static ScoreSnapshot Score(string example, Func<Answers, Answers>? change = null)
    {
        var (_, facts, answers, _) = IntakeExample.Named(example);
        return ScoreSnapshot.Of(QuestionnaireCatalogue.Intake, GateCatalogue.Intake, change?.Invoke(answers) ?? answers, facts, mitigationConfirmed: false);
    }
}
