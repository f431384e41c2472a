using AiGovernance.Common;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lifts;
using Xunit;

namespace AiGovernance.Tests.Reviews.Lifts;

/// <summary>What Legal may set aside and what not (gates G1 and G2).</summary>
public class LiftRulesTests
{
    [Theory]
    [InlineData("a", null)]
    [InlineData("d", null)]
    [InlineData("", "lift.condition-missing")]
    [InlineData("e", "lift.condition-missing")]
    public void Art_6_3_knows_four_conditions(string condition, string? refusal) => Assert.Equal(refusal, Against(Cases.High, ALift.Exception(condition)));

    [Fact]
    public void What_profiles_persons_stays_high_risk() => Assert.Equal(LiftRefusals.Profiles.Code, Against(Cases.High, ALift.Exception(profiles: true)));

    [Fact]
    public void A_safety_part_of_a_product_stays_high_risk() =>
        Assert.Equal(LiftRefusals.PartOfAProduct.Code, Against(Cases.High, ALift.Exception(), answers => answers.With("regulated", AnswerValue.List("hiring", "product-safety"))));

    [Theory]
    [InlineData(Cases.Low, "G2", "lift.does-not-apply")]
    [InlineData(Cases.High, "G1", "lift.does-not-apply")]
    [InlineData(Cases.High, "G3", "lift.not-liftable")]
    [InlineData(Cases.High, "no rule", "lift.not-liftable")]
    [InlineData(Cases.Prohibited, "G1", null)]
    public void Only_a_rule_that_applies_and_is_Legals(string example, string gate, string? refusal) =>
        Assert.Equal(refusal, Against(example, ALift.Exception() with { GateId = gate }));

    [Theory]
    [InlineData(0, "common.reason-missing")]
    [InlineData(GateLift.ReasonMaxLength, null)]
    [InlineData(GateLift.ReasonMaxLength + 1, "lift.reason-too-long")]
    public void A_reason_is_given_and_has_its_limit(int length, string? refusal) => Assert.Equal(refusal, Against(Cases.High, ALift.Exception(reason: new string('x', length))));

    [Fact]
    public void The_least_tier_that_remains_is_the_rules_own_and_the_score_says_why()
    {
        var lifted = Score(Cases.High, lifted: "Art. 6(3)(b)");
        var gate = lifted.Score.Gates.Single(g => g.GateId == "G2");
        Assert.Equal(RiskTier.Moderate, gate.MinTier);
        Assert.EndsWith("Set aside by Legal under Art. 6(3)(b)", gate.Text, StringComparison.Ordinal);
        Assert.Equal(RiskTier.High, Score(Cases.High).Score.Gates.Single(g => g.GateId == "G2").MinTier);
        Assert.Empty(lifted.Recompute(QuestionnaireCatalogue.Intake, GateCatalogue.Intake));
    }

    private static string? Against(string example, LiftTerms terms, Func<Answers, Answers>? change = null) => LiftRules.Against(Score(example, change), terms)?.Code;

    private static ScoreSnapshot Score(string example, Func<Answers, Answers>? change = null, string? lifted = null)
    {
        var known = IntakeExample.Named(example);
        var facts = new Dictionary<string, string>(known.Facts);
        if (lifted is not null) facts[GateLifts.FactOf("G2")] = lifted;
        return ScoreSnapshot.Of(QuestionnaireCatalogue.Intake, GateCatalogue.Intake, change is null ? known.Answers : change(known.Answers), facts, mitigationConfirmed: false);
    }
}
