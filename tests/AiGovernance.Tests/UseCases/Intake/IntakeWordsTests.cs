using AiGovernance.Questionnaires;
using AiGovernance.Tests.RiskScoring;
using AiGovernance.Tests.Support;
using Xunit;

namespace AiGovernance.Tests.UseCases.Intake;

/// <summary>The form is done in ten minutes: how much of it has to be read, by worked example.</summary>
public sealed class IntakeWordsTests
{
    private static readonly QuestionnaireDefinition Intake = QuestionnaireCatalogue.Intake;

    /// <summary>At 135 words a minute, answering included, five and a half and eight and a half minutes; typing comes on top.</summary>
    [Theory]
    [InlineData(Cases.Low, 29, 700)]
    [InlineData("Code assistant for developers", 45, 1_000)]
    [InlineData(Cases.Moderate, 51, 1_150)]
    [InlineData(Cases.High, 51, 1_150)]
    public void What_is_shown_is_read_in_minutes(string example, int questions, int words)
    {
        var (shown, read) = Shown(example);

        Assert.Equal(questions, shown.Count);
        Assert.InRange(read, words * 8 / 10, words);
    }

    [Fact]
    public void No_question_is_longer_than_a_glance() =>
        Assert.All(Intake.Questions, q => Assert.True(Words(q.Text) + Words(q.Help) <= 21, q.Id));

    [Theory]
    [InlineData("s-trained"), InlineData("s-complain"), InlineData("s-monitor"), InlineData("s-fallback"), InlineData("our-part"), InlineData("undo")]
    [InlineData("people"), InlineData("rights"), InlineData("data-kinds"), InlineData("harm"), InlineData("output-role")]
    public void QN_7_a_business_person_need_not_know_this(string question) => Assert.NotNull(Intake.Find(question)!.Choice(Choice.Unknown));

    [Fact]
    public void Legal_terms_stay_folded_until_their_subject_is_looked_for()
    {
        foreach (var question in new[] { "prohibited", "regulated" })
        {
            var choices = Intake.Find(question)!.Choices;
            Assert.Equal(["none", "unsure"], choices.Where(c => c.Group is null).Select(c => c.Value));
            Assert.InRange(choices.Select(c => c.Group).OfType<string>().Distinct().Count(), 4, 5);
            Assert.All(choices.Where(c => c.Group is not null), c => Assert.NotNull(c.Article));
        }
    }

    private static (IReadOnlyList<Question> Shown, int Words) Shown(string name)
    {
        var example = IntakeExample.Named(name);
        var shown = Evaluation.Of(Intake, example.Answers, example.Facts, Stage.Submitted).Visible;
        return (shown, shown.Sum(q => Words(q.Text) + Words(q.Help) + Choices(q, example.Answers[q.Id])));
    }

    /// <summary>What stands open: the names of groups, and of their choices those beside one that is ticked.</summary>
    private static int Choices(Question question, AnswerValue? answer)
    {
        var opened = question.Choices.Where(c => c.Group is not null && answer?.Has(c.Value) is true).Select(c => c.Group).ToHashSet();
        return question.Choices.Where(c => c.Group is null || opened.Contains(c.Group)).Sum(c => Words(c.Label)) + question.Choices.Select(c => c.Group).OfType<string>().Distinct().Sum(Words);
    }

    private static int Words(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
