using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.RiskScoring;

public sealed class WhatIfTests
{
    private static readonly QuestionnaireDefinition Intake = QuestionnaireCatalogue.Intake;
    private static readonly GateSet Gates = GateCatalogue.Intake;

    public static TheoryData<string> Names => IntakeExamplesTests.Names;

    [Theory, MemberData(nameof(Names))]
    public void RS_4_each_answer_offered_really_gives_the_tier_it_promises(string name)
    {
        var example = IntakeExample.Named(name);
        var tier = Scoring.Of(Intake, Gates, example.Answers, example.Facts, mitigationConfirmed: false).Tier;
        var kept = Evaluation.Of(Intake, example.Answers, example.Facts, Stage.Submitted).KeptAnswers;

        var changes = WhatIf.Of(Intake, Gates, example.Answers, example.Facts, mitigationConfirmed: false);

        Assert.All(changes, change =>
        {
            var then = Scoring.Of(Intake, Gates, kept.With(change.QuestionId, change.Answer), example.Facts, mitigationConfirmed: false);
            Assert.Equal((change.Tier, change.Impact), (then.Tier, then.Impact));
            Assert.NotEqual(tier, then.Tier);
        });
    }

    [Fact]
    public void An_agent_that_asked_first_would_be_moderate()
    {
        var example = IntakeExample.Named("IT agent that changes servers by itself");

        var changes = WhatIf.Of(Intake, Gates, example.Answers, example.Facts, mitigationConfirmed: false);

        Assert.Contains(changes, c => c is { QuestionId: "acts", Tier: RiskTier.Moderate, Impact: 35, Chosen: true } && c.Answer.Has("write-confirmed"));
        Assert.DoesNotContain(changes, c => c.QuestionId == "acts" && c.Answer.Has("unknown"));
        Assert.Equal(10, changes.Count(c => c.Tier is RiskTier.Prohibited));
    }

    [Theory]
    [InlineData(25, 26)]
    [InlineData(26, 25)]
    public void Every_answer_on_the_other_side_of_a_limit_is_found(int impact, int firstChange)
    {
        var changes = WhatIf.Of(MadeUp.Definition, MadeUp.NoGates, MadeUp.Chosen(impact, 0), MadeUp.NoFacts, mitigationConfirmed: false);

        Assert.Contains(changes, c => c.Impact == firstChange);
        Assert.Equal(impact == 25 ? 75 : 26 + 50, changes.Count);
    }
}
