using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;
using CsCheck;
using Xunit;

namespace AiGovernance.Tests.RiskScoring;

public sealed class ScoringPropertyTests
{
    private static readonly QuestionnaireDefinition Intake = QuestionnaireCatalogue.Intake;
    private static readonly GateSet Gates = GateCatalogue.Intake;
    private static readonly Gen<(Answers Answers, IReadOnlyDictionary<string, string> Facts, bool Confirmed)> Any =
        Gen.Select(AnyAnswers.Of(Intake), AnyAnswers.Facts, Gen.Bool);

    [Fact]
    public void Answers_made_by_clicking_are_always_accepted() =>
        AnyAnswers.Of(Intake).Sample(answers => AnswerCheck.Of(Intake, answers).Count == 0, iter: 300, threads: 1);

    [Fact]
    public void No_score_exceeds_its_maximum_and_no_residual_its_impact() => Any.Sample(any =>
    {
        var score = Scoring.Of(Intake, Gates, any.Answers, any.Facts, any.Confirmed);
        Assert.InRange(score.Impact, 0, score.ImpactMax);
        Assert.InRange(score.Mitigation, 0, score.MitigationMax);
        Assert.InRange(score.Residual, 0, score.Impact);
        Assert.All(score.Contributions, c => Assert.InRange(c.Points, 0, c.Max));
        Assert.True(score.TierIfConfirmed <= score.Tier);
        Assert.All(score.Gates, g => Assert.True(g.MinTier is null || score.Tier >= g.MinTier));
    }, iter: 500, threads: 1);

    [Fact]
    public void What_if_really_changes_the_tier() => Any.Sample(any =>
    {
        var tier = Scoring.Of(Intake, Gates, any.Answers, any.Facts, any.Confirmed).Tier;
        var kept = Evaluation.Of(Intake, any.Answers, any.Facts, Stage.Submitted).KeptAnswers;
        foreach (var change in WhatIf.Of(Intake, Gates, any.Answers, any.Facts, any.Confirmed))
        {
            var then = Scoring.Of(Intake, Gates, kept.With(change.QuestionId, change.Answer), any.Facts, any.Confirmed);
            Assert.NotEqual(tier, then.Tier);
            Assert.Equal(change.Tier, then.Tier);
        }
    }, iter: 40, threads: 1);

    [Fact]
    public void A_stored_score_computes_again_to_the_same_and_equals_the_score_of_all_answers() => Any.Sample(any =>
    {
        var stored = ScoreSnapshot.FromJson(ScoreSnapshot.Of(Intake, Gates, any.Answers, any.Facts, any.Confirmed).ToJson());
        Assert.Empty(stored.Recompute(Intake, Gates));
        Assert.Equal(Scoring.Of(Intake, Gates, any.Answers, any.Facts, any.Confirmed).Tier, stored.Score.Tier);
    }, iter: 100, threads: 1);

    [Fact]
    public void QN_8_what_a_draft_says_of_a_gate_stays_whatever_is_answered_later() => Gen.Select(Any, Gen.Int[0, int.MaxValue]).Sample((any, dice) =>
    {
        var chance = new Random(dice);
        var fewer = any.Answers.Only(_ => chance.Next(3) != 0);
        var before = Scoring.Of(Intake, Gates, fewer, any.Facts, any.Confirmed, Stage.Draft);
        // Nobody is asked what follows from the rest (QN-9).
        var assumed = Evaluation.Of(Intake, fewer, any.Facts, Stage.Draft).Assumed;
        var after = Scoring.Of(Intake, Gates, any.Answers.Only(q => !assumed.Contains(q)), any.Facts, any.Confirmed, Stage.Draft);
        var open = before.DependOnAnswersToCome.Select(g => g.GateId).ToHashSet();
        Assert.Subset(after.Gates.Select(g => g.GateId).ToHashSet(), before.Gates.Select(g => g.GateId).ToHashSet());
        Assert.Subset(open.Concat(before.Gates.Select(g => g.GateId)).ToHashSet(), after.Gates.Select(g => g.GateId).ToHashSet());
    }, iter: 300, threads: 1);

    [Fact]
    public void A_draft_that_misses_nothing_shows_the_same_questions_as_its_submission() => Any.Sample(any =>
    {
        var draft = Evaluation.Of(Intake, any.Answers, any.Facts, Stage.Draft);
        var asked = draft.Missing.Aggregate(any.Answers, (answers, q) => answers.With(q.Id, q.HasChoices ? q.Toggle(null, q.Choices[0].Value) : AnswerValue.Text("x")));
        while (Evaluation.Of(Intake, asked, any.Facts, Stage.Draft) is { } next && next.Missing.FirstOrDefault() is { } q)
            asked = asked.With(q.Id, q.HasChoices ? q.Toggle(null, q.Choices[0].Value) : AnswerValue.Text("x"));

        var complete = Evaluation.Of(Intake, asked, any.Facts, Stage.Draft);
        Assert.Empty(complete.Pending);
        Assert.Equal(complete.Visible, Evaluation.Of(Intake, asked, any.Facts, Stage.Submitted).Visible);
    }, iter: 200, threads: 1);
}
