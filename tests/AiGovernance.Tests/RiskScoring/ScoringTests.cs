using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.RiskScoring;

public sealed class ScoringTests
{
    [Theory]
    [InlineData(0, RiskTier.Low)]
    [InlineData(25, RiskTier.Low)]
    [InlineData(26, RiskTier.Moderate)]
    [InlineData(50, RiskTier.Moderate)]
    [InlineData(51, RiskTier.High)]
    [InlineData(75, RiskTier.High)]
    [InlineData(76, RiskTier.Critical)]
    [InlineData(100, RiskTier.Critical)]
    public void RS_2_a_level_ends_at_its_share_inclusive(int impact, RiskTier expected)
    {
        var score = Scoring.Of(MadeUp.Definition, MadeUp.NoGates, MadeUp.Chosen(impact, 0), MadeUp.NoFacts, mitigationConfirmed: false);

        Assert.Equal((impact, expected, expected), (score.Impact, score.LevelByScore, score.Tier));
    }

    [Theory]
    [InlineData(1, 3, RiskTier.Moderate)]   // 33.3 %
    [InlineData(1, 4, RiskTier.Low)]        // 25 % exactly
    [InlineData(2, 7, RiskTier.Moderate)]   // 28.6 %
    [InlineData(7, 28, RiskTier.Low)]
    [InlineData(int.MaxValue, int.MaxValue, RiskTier.Critical)]
    [InlineData(0, 0, RiskTier.Low)]
    public void RS_2_a_level_is_found_without_rounding_or_overflow(int points, int max, RiskTier expected) =>
        Assert.Equal(expected, RiskPoints.Level(points, max));

    [Theory]
    [InlineData(60, 39, 60)]    // 78 %
    [InlineData(60, 40, 51)]    // 80 % exactly
    [InlineData(54, 50, 46)]    // 45.9 rounds up
    [InlineData(70, 40, 60)]    // 59.5 rounds half up
    [InlineData(1, 40, 1)]      // 0.85
    [InlineData(0, 40, 0)]
    public void RS_3_mitigation_lowers_the_residual_from_eighty_percent_on(int impact, int mitigation, int expected)
    {
        var score = Scoring.Of(MadeUp.Definition, MadeUp.NoGates, MadeUp.Chosen(impact, mitigation), MadeUp.NoFacts, mitigationConfirmed: true);

        Assert.Equal(expected, score.Residual);
    }

    [Fact]
    public void RS_3_where_no_mitigation_can_be_given_none_is_credited() => Assert.Equal(60, new RiskPoints(60, 100, 0, 0).Residual);

    [Fact]
    public void RS_3_until_confirmed_the_tier_follows_the_impact_and_the_other_is_shown_as_if_confirmed()
    {
        var answers = MadeUp.Chosen(80, 40);

        var before = Scoring.Of(MadeUp.Definition, MadeUp.NoGates, answers, MadeUp.NoFacts, mitigationConfirmed: false);
        var after = Scoring.Of(MadeUp.Definition, MadeUp.NoGates, answers, MadeUp.NoFacts, mitigationConfirmed: true);

        Assert.Equal((RiskTier.Critical, RiskTier.High), (before.Tier, before.TierIfConfirmed));
        Assert.Equal((RiskTier.High, RiskTier.High), (after.Tier, after.TierIfConfirmed));
    }

    [Theory]
    [InlineData(50, 1)]
    [InlineData(51, 2)]
    public void G11_a_block_of_the_decision_begins_at_its_tier(int impact, int blocks)
    {
        var gates = MadeUp.Gates("""{ "id": "G11", "text": "No way to switch it off", "source": "S99", "when": { "q": "note", "isEmpty": true }, "effect": { "block": "production", "blockDecisionFrom": "High" } }""");

        var score = Scoring.Of(MadeUp.Definition, gates, MadeUp.Chosen(impact, 0), MadeUp.NoFacts, mitigationConfirmed: false);

        Assert.Equal(blocks, score.Blocks.Count);
        Assert.True(score.IsBlocked(BlockedStep.Production));
        Assert.Equal(blocks == 2, score.IsBlocked(BlockedStep.Decision));
    }

    [Fact]
    public void QN_8_a_gate_over_an_open_question_depends_in_a_draft_and_counts_at_submission()
    {
        var gates = MadeUp.Gates("""{ "id": "N", "text": "No note", "source": "test", "when": { "q": "note", "isEmpty": true }, "effect": { "minTier": "High" } }""");
        var answers = MadeUp.Chosen(10, 0);

        var draft = Scoring.Of(MadeUp.Definition, gates, answers, MadeUp.NoFacts, mitigationConfirmed: false, Stage.Draft);
        var submitted = Scoring.Of(MadeUp.Definition, gates, answers, MadeUp.NoFacts, mitigationConfirmed: false);
        var answered = Scoring.Of(MadeUp.Definition, gates, answers.With("note", "x"), MadeUp.NoFacts, mitigationConfirmed: false, Stage.Draft);

        var open = Assert.Single(draft.DependOnAnswersToCome);
        Assert.Equal(("N", "note", ""), (open.GateId, open.Grounds[0].Id, open.Grounds[0].Answer));
        Assert.Equal(RiskTier.Low, draft.Tier);
        Assert.Equal(RiskTier.High, submitted.Tier);
        Assert.Empty(answered.DependOnAnswersToCome);
        Assert.Empty(answered.Gates);
    }

    [Fact]
    public void A_fact_that_nobody_supplied_is_open_in_a_draft_and_a_bug_at_submission()
    {
        var gates = MadeUp.Gates("""{ "id": "F", "text": "t", "source": "test", "when": { "fact": "f", "is": "yes" }, "effect": { "minTier": "High" } }""", """{ "name": "f", "text": "F" }""");
        var answers = MadeUp.Chosen(10, 0);

        Assert.Single(Scoring.Of(MadeUp.Definition, gates, answers, MadeUp.NoFacts, false, Stage.Draft).DependOnAnswersToCome);
        Assert.Throws<ArgumentException>(() => Scoring.Of(MadeUp.Definition, gates, answers, MadeUp.NoFacts, false));
        Assert.Equal(RiskTier.High, Scoring.Of(MadeUp.Definition, gates, answers, new Dictionary<string, string> { ["f"] = "yes" }, false).Tier);
    }

    [Fact]
    public void RS_4_the_explanation_names_points_and_what_confirmation_would_change_and_each_gate_its_effect_and_source()
    {
        var gates = MadeUp.Gates("""{ "id": "N", "text": "No note", "source": "Policy 7", "when": { "q": "note", "isEmpty": true }, "effect": { "minTier": "Moderate" } }""");

        var score = Scoring.Of(MadeUp.Definition, gates, MadeUp.Chosen(80, 40), MadeUp.NoFacts, mitigationConfirmed: false);

        Assert.Equal([
            "The impact is 80 of 100: Critical by points alone.",
            "Mitigation is 40 of 50, 80 % or more: the residual is (85 x 80 + 50) / 100 = 68, High by points alone.",
            "Until reviewers have confirmed the mitigation answers the tier follows the impact and the gates: Critical; if confirmed: High."], Explanation.OfPoints(score));
        Assert.Equal(["N: at least Moderate. No note. Source: Policy 7."], score.Gates.Select(g => $"{g.GateId}: {Explanation.Effect(g)}. {g.Text}. Source: {g.Source}."));
    }

    [Fact]
    public void RS_4_a_gate_shows_the_answers_it_rests_on_and_not_those_it_merely_looked_at()
    {
        var example = IntakeExample.Named("IT agent that changes servers by itself");

        var score = Scoring.Of(QuestionnaireCatalogue.Intake, GateCatalogue.Intake, example.Answers, example.Facts, mitigationConfirmed: false);

        var gate = Assert.Single(score.Gates, g => g.GateId == "G6");
        Assert.Equal(["output-role", "human-check", "critical"], gate.Grounds.Select(g => g.Id));
    }
}
