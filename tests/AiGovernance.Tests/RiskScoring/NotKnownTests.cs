using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.RiskScoring;

/// <summary>QN-7: "I do not know" opens no door that an honest answer would have closed.</summary>
public sealed class NotKnownTests
{
    private static readonly QuestionnaireDefinition Intake = QuestionnaireCatalogue.Intake;

    public static TheoryData<string> Names => [.. IntakeExample.All.Select(e => e.Name)];

    [Theory, MemberData(nameof(Names))]
    public void It_never_gets_less_impact_or_a_lower_tier_than_the_best_answer(string name)
    {
        var (_, facts, answers, _) = IntakeExample.Named(name);
        foreach (var question in Intake.Questions.Where(q => answers[q.Id] is not null && q.Choice(Choice.Unknown) is not null))
        {
            var unknown = Score(With(question, Choice.Unknown));
            var others = question.Choices.Where(c => c.Value != Choice.Unknown).Select(c => Score(With(question, c.Value))).ToList();

            Assert.True(unknown.Tier >= others.Min(s => s.Tier), $"{question.Id}: {unknown.Tier}");
            Assert.True(unknown.Impact >= others.Min(s => s.Impact), question.Id);
        }

        RiskScore Score(Answers given) => Scoring.Of(Intake, GateCatalogue.Intake, given, facts, mitigationConfirmed: false);

        Answers With(Question question, string value) => answers.With(question.Id, question.Type is QuestionType.ManyOf ? AnswerValue.List(value) : AnswerValue.Text(value));
    }

    [Fact]
    public void Data_that_nobody_knows_may_be_personal_and_blocks_the_decision()
    {
        var score = Score("Marketing copy assistant", a => a.With("data-kinds", AnswerValue.List(Choice.Unknown)));

        Assert.Equal(RiskTier.Moderate, score.Tier);
        Assert.Subset(score.Gates.Select(g => g.GateId).ToHashSet(), new HashSet<string> { "G6", "G9" });
        Assert.Contains(score.Blocks, b => b is { GateId: "G9", Step: BlockedStep.Decision });
        Assert.DoesNotContain(Score("Marketing copy assistant", a => a).Gates, g => g.GateId is "G6" or "G9");
    }

    [Theory]
    [InlineData("unknown", RiskTier.Moderate, "G7u")]
    [InlineData("some", RiskTier.Moderate, null)]
    [InlineData("target", RiskTier.High, null)]
    public void Whether_people_are_in_a_weak_position_is_known_before_the_decision(string answer, RiskTier tier, string? block)
    {
        var score = Score("Customer support chatbot", a => a.With("vulnerable", answer));

        Assert.Equal(tier, score.Tier);
        Assert.Equal(block, score.Blocks.SingleOrDefault(b => b.GateId is "G7u" && b.Step is BlockedStep.Decision)?.GateId);
    }

    [Theory]
    [InlineData("none", RiskTier.Critical)]
    [InlineData("always", RiskTier.High)]
    public void A_result_that_may_decide_about_people_unchecked_is_critical(string check, RiskTier tier) =>
        Assert.Equal(tier, Score("Hiring screener", a => a.With("output-role", Choice.Unknown).With("human-check", check)).Tier);

    [Fact]
    public void People_that_nobody_knows_are_asked_about_all_the_same()
    {
        var example = IntakeExample.Named("Marketing copy assistant");
        var asked = Evaluation.Of(Intake, example.Answers.With("people", AnswerValue.List(Choice.Unknown)), example.Facts, Stage.Draft).Visible.Select(q => q.Id);

        Assert.Subset(asked.ToHashSet(), new HashSet<string> { "how-many", "vulnerable", "effect", "rights", "explain", "s-fair" });
    }

    [Fact]
    public void What_is_not_known_is_listed_in_the_order_of_the_form()
    {
        var example = IntakeExample.Named("Customer support chatbot");
        var given = example.Answers.With("s-trained", Choice.Unknown).With("harm", Choice.Unknown).With("regulated", AnswerValue.List(Choice.Unsure)).With("title", Choice.Unknown);

        var open = Evaluation.Of(Intake, given, example.Facts, Stage.Submitted).NotKnown.Select(q => q.Id).ToList();

        Assert.Equal(["harm", "regulated", "s-trained"], open.Where(id => id is "harm" or "regulated" or "s-trained" or "title"));
    }

    private static RiskScore Score(string example, Func<Answers, Answers> change)
    {
        var (_, facts, answers, _) = IntakeExample.Named(example);
        return Scoring.Of(Intake, GateCatalogue.Intake, change(answers), facts, mitigationConfirmed: false);
    }
}
