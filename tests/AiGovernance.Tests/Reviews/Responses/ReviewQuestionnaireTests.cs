using AiGovernance.Access;
using AiGovernance.Frameworks;
using AiGovernance.Questionnaires;
using AiGovernance.Reviews;
using AiGovernance.Reviews.Responses;
using AiGovernance.RiskScoring;
using AiGovernance.Tests.RiskScoring;
using Xunit;

namespace AiGovernance.Tests.Reviews.Responses;

/// <summary>The five questionnaires that ship, and what decides which of their questions are asked (RV-1).</summary>
public sealed class ReviewQuestionnaireTests
{
    private static readonly RmfCatalogue Framework = RmfCatalogue.Load();

    public static TheoryData<Discipline> Disciplines => [.. Enum.GetValues<Discipline>()];

    [Theory]
    [MemberData(nameof(Disciplines))]
    public void Each_discipline_is_asked_8_to_14_questions_with_help_and_a_known_subcategory(Discipline discipline)
    {
        var asked = QuestionnaireCatalogue.Reviews[discipline];

        Assert.Equal($"review-{discipline.ToString().ToLowerInvariant()}/1", asked.Reference);
        Assert.InRange(asked.Questions.Count, 8, 14);
        Assert.All(asked.Questions, q => Assert.True(q.Help is { Length: > 10 }, q.Id));
        Assert.All(asked.Questions, q => Assert.NotEmpty(q.EvidenceFor));
        Assert.All(asked.Questions.SelectMany(q => q.EvidenceFor), id => Assert.True(Framework.Contains(id), id));
        Assert.Contains(asked.Questions, q => q.ShowWhen is not null);
        Assert.Same(asked, QuestionnaireCatalogue.Find(asked.Reference));
    }

    [Theory]
    [MemberData(nameof(Disciplines))]
    public void What_could_not_be_established_is_a_concern_and_every_question_has_an_answer_that_is_none(Discipline discipline)
    {
        var choices = QuestionnaireCatalogue.Reviews[discipline].Questions.Where(q => q.HasChoices).ToList();

        Assert.All(choices, q => Assert.False(q.Choices[0].Concern, q.Id));
        Assert.All(choices.Select(q => q.Choice(Choice.Unknown)).OfType<Choice>(), c => Assert.True(c.Concern));
        Assert.Contains(choices, q => q.Choices.Any(c => c.Concern));
    }

    [Theory]
    [InlineData(Discipline.Security, RiskTier.Moderate, "sec-remains", false)]
    [InlineData(Discipline.Security, RiskTier.High, "sec-remains", true)]
    [InlineData(Discipline.Legal, RiskTier.Moderate, "leg-proof", false)]
    [InlineData(Discipline.Legal, RiskTier.Critical, "leg-proof", true)]
    [InlineData(Discipline.Architecture, RiskTier.Moderate, "arc-validated", false)]
    [InlineData(Discipline.Data, RiskTier.Critical, "dat-trace", true)]
    public void Some_questions_are_for_grave_cases_only(Discipline discipline, RiskTier tier, string question, bool asked) =>
        Assert.Equal(asked, IsAsked(discipline, question, tier));

    [Theory]
    [InlineData(Discipline.Security, "sec-tools", "acts", "none", "write-alone")]
    [InlineData(Discipline.Data, "dat-labels", "training", "no", "yes")]
    [InlineData(Discipline.Architecture, "arc-person", "effect", "no", "influences")]
    [InlineData(Discipline.Security, "sec-tenancy", "model-from", "self-hosted", "api")]
    public void Some_follow_from_what_the_intake_says(Discipline discipline, string question, string intake, string not, string so)
    {
        Answers answers = Answers.Empty.With("ai-kind", AnswerValue.List("predict")).With("learns", "fixed");

        Assert.False(IsAsked(discipline, question, RiskTier.Moderate, answers.With(intake, not)));
        Assert.True(IsAsked(discipline, question, RiskTier.Moderate, answers.With(intake, so)));
    }

    [Fact]
    public void A_gate_that_applies_is_a_fact_and_one_that_does_not_is_its_contrary()
    {
        var known = IntakeExample.Named("IT agent that changes servers by itself");
        var score = ScoreSnapshot.Of(QuestionnaireCatalogue.Intake, GateCatalogue.Intake, known.Answers, known.Facts, mitigationConfirmed: false);
        var facts = ReviewFacts.Of(known.Answers, score, RiskTier.High);

        Assert.Equal("High", facts[ReviewFacts.Tier]);
        Assert.Equal(score.Score.Gates.Select(g => $"gate.{g.GateId}").Order(), facts.Where(f => f.Key.StartsWith("gate.", StringComparison.Ordinal) && f.Value == "yes").Select(f => f.Key).Order());
        Assert.Contains("no", facts.Where(f => f.Key.StartsWith("gate.", StringComparison.Ordinal)).Select(f => f.Value));
        Assert.Equal("yes", facts["case.acts"]);
        Assert.Equal(ReviewFacts.Known.Keys.Order(), facts.Keys.Order());
        Assert.All(facts, f => Assert.Contains(f.Value, ReviewFacts.Known[f.Key]));
    }

    private static bool IsAsked(Discipline discipline, string question, RiskTier tier, Answers? intake = null)
    {
        var known = IntakeExample.Named("IT agent that changes servers by itself");
        var score = ScoreSnapshot.Of(QuestionnaireCatalogue.Intake, GateCatalogue.Intake, known.Answers, known.Facts, mitigationConfirmed: false);
        score = score with { Score = score.Score with { Gates = [] } };
        var asked = new ReviewAsked(QuestionnaireCatalogue.Reviews[discipline], ReviewFacts.Of(intake ?? known.Answers, score, tier));
        return asked.Evaluate(Answers.Empty).Visible.Any(q => q.Id == question);
    }
}
