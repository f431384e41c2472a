using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.RiskScoring;

/// <summary>The 19 worked examples of the intake questionnaire hold (RS-1 to RS-3).</summary>
public sealed class IntakeExamplesTests
{
    private static readonly QuestionnaireDefinition Intake = QuestionnaireCatalogue.Intake;
    private static readonly GateSet Gates = GateCatalogue.Intake;

    public static TheoryData<string> Names => [.. IntakeExample.All.Select(e => e.Name)];

    [Fact]
    public void There_are_nineteen_examples() => Assert.Equal(19, IntakeExample.All.Count);

    [Theory, MemberData(nameof(Names))]
    public void An_example_with_confirmed_mitigation_gets_the_score_and_tier_expected(string name)
    {
        var (_, facts, answers, expected) = IntakeExample.Named(name);

        var score = Scoring.Of(Intake, Gates, answers, facts, mitigationConfirmed: true);

        Assert.Equal(expected.Impact, score.Impact);
        Assert.Equal(expected.Mitigation, score.Mitigation);
        Assert.Equal(expected.Residual, score.Residual);
        Assert.Equal(expected.LevelByScore, score.LevelByScore);
        Assert.Equal(expected.Tier, score.Tier);
        Assert.Equal(expected.Gates, score.Gates.Select(g => g.GateId));
        Assert.Equal((100, 50), (score.ImpactMax, score.MitigationMax));
        Assert.Empty(score.DependOnAnswersToCome);
    }

    [Theory, MemberData(nameof(Names))]
    public void An_example_is_asked_as_many_questions_as_expected_and_misses_none(string name)
    {
        var example = IntakeExample.Named(name);

        var evaluation = Evaluation.Of(Intake, example.Answers, example.Facts, Stage.Submitted);

        Assert.Empty(AnswerCheck.Of(Intake, example.Answers));
        Assert.Equal(example.Expected.QuestionsAsked, evaluation.Visible.Count);
        Assert.Empty(evaluation.Missing);
    }

    [Theory, MemberData(nameof(Names))]
    public void Before_confirmation_the_tier_is_the_level_of_the_impact_raised_by_the_gates(string name)
    {
        var example = IntakeExample.Named(name);

        var score = Scoring.Of(Intake, Gates, example.Answers, example.Facts, mitigationConfirmed: false);

        var raised = score.Gates.Max(g => g.MinTier) ?? RiskTier.Low;
        Assert.Equal((RiskTier)Math.Max((int)raised, (int)RiskPoints.Level(score.Impact, 100)), score.Tier);
        Assert.Equal(example.Expected.Tier, score.TierIfConfirmed);
    }

    [Fact]
    public void Confirmed_mitigation_lowers_the_level_of_a_guarded_hiring_screener_but_not_below_its_gate()
    {
        var example = IntakeExample.Named("Hiring screener, all safeguards");

        var before = Scoring.Of(Intake, Gates, example.Answers, example.Facts, mitigationConfirmed: false);
        var after = Scoring.Of(Intake, Gates, example.Answers, example.Facts, mitigationConfirmed: true);

        Assert.Equal((RiskTier.High, RiskTier.Moderate), (before.LevelByScore, after.LevelByScore));
        Assert.Equal((RiskTier.High, RiskTier.High), (before.Tier, after.Tier));
    }

    [Fact]
    public void The_lines_add_up_to_the_impact_and_the_shares_to_the_whole()
    {
        var example = IntakeExample.Named("Customer support chatbot");

        var score = Scoring.Of(Intake, Gates, example.Answers, example.Facts, mitigationConfirmed: false);

        var impact = score.Contributions.Where(c => c.Kind is PointKind.Impact).ToList();
        Assert.Equal(45, impact.Sum(c => c.Points));
        Assert.InRange(impact.Sum(c => c.ShareTenths), 990, 1010);
        Assert.Equal(28, score.Contributions.Where(c => c.Kind is PointKind.Mitigation).Sum(c => c.Points));
        var reach = Assert.Single(impact, c => c.QuestionId == "how-many");
        Assert.Equal((4, 5, "Up to 1,000,000"), (reach.Points, reach.Max, reach.Answer));
        Assert.Equal((4000 + 22) / 45, reach.ShareTenths);
    }
}
