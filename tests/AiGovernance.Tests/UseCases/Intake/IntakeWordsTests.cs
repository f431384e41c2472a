using AiGovernance.Questionnaires;
using AiGovernance.Tests.RiskScoring;
using AiGovernance.Tests.Support;
using AiGovernance.UseCases;
using Xunit;

namespace AiGovernance.Tests.UseCases.Intake;

/// <summary>The form is done in ten minutes: how much of it has to be read, by worked example.</summary>
public sealed class IntakeWordsTests
{
    private const int SubmitAndAgree = 2;

    /// <summary>The start page, the titles and the question whether to submit, as counted in a browser.</summary>
    private const int ReadElsewhere = 140;
    private const int CharactersTyped = 245;

    private static readonly QuestionnaireDefinition Intake = QuestionnaireCatalogue.Intake;

    /// <summary>By the model: 135 words a minute at first reading, 4 seconds of thinking for each question, 1.5 for a click, a quarter for a character typed.</summary>
    [Theory]
    [InlineData(Cases.Low, "idea", 25, 32, 466)]
    [InlineData("Code assistant for developers", "trial", 26, 37, 470)]
    [InlineData(Cases.Moderate, "idea", 29, 40, 534)]
    [InlineData(Cases.Moderate, "trial", 30, 42, 552)]
    [InlineData(Cases.High, "idea", 30, 43, 578)]
    [InlineData(Cases.High, "trial", 31, 45, 596)]
    public void What_is_asked_is_read_in_minutes(string example, string stage, int questions, int clicks, int words)
    {
        var asked = Asked(example, stage);

        var steps = asked.Select(a => a.Question.Section).Distinct().Count() - 1;
        Assert.Equal((questions, clicks, words), (asked.Count, asked.Sum(a => Clicks(a.Question, a.Answer)) + steps + SubmitAndAgree, asked.Sum(a => Read(a.Question, a.Answer))));
        Assert.InRange(Minutes(questions, clicks, words), 0, 9.8);
    }

    private static double Minutes(int questions, int clicks, int words) =>
        (words + ReadElsewhere) / 135.0 + (questions * 4 + clicks * 1.5 + CharactersTyped * 0.25) / 60;

    [Fact]
    public void No_question_is_longer_than_a_glance() =>
        Assert.All(Intake.Questions, q => Assert.True(Words(q.Text) + Words(q.Help) <= 21, q.Id));

    [Theory]
    [InlineData("s-trained"), InlineData("s-complain"), InlineData("s-monitor"), InlineData("s-fallback"), InlineData("our-part"), InlineData("undo")]
    [InlineData("vulnerable"), InlineData("s-less"), InlineData("s-shutoff-tried"), InlineData("stage"), InlineData("audience"), InlineData("places"), InlineData("rollout")]
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

    /// <summary>What a person is asked who goes through the form from its beginning: what follows from their answers is not.</summary>
    private static List<(Question Question, AnswerValue? Answer)> Asked(string name, string stage)
    {
        var example = IntakeExample.Named(name);
        var (said, given, asked) = (example.Answers.With("stage", stage), Answers.Empty, new List<(Question, AnswerValue?)>());
        foreach (var question in Intake.Questions)
        {
            var so = Evaluation.Of(Intake, given, example.Facts, Stage.Draft);
            if (!so.Visible.Contains(question) || so.Assumed.Contains(question.Id)) continue;
            given = given.With(question.Id, said[question.Id]);
            asked.Add((question, said[question.Id]));
        }
        return asked;
    }

    /// <summary>The name stands there in a line, folded.</summary>
    private static int Read(Question question, AnswerValue? answer) =>
        question.Id == IntakeAnswers.Title ? 4 : Words(question.Text) + Words(question.Help) + Choices(question, answer);

    /// <summary>One for each choice; two to find and take something of a register.</summary>
    private static int Clicks(Question question, AnswerValue? answer) =>
        answer is null ? 0 : question.HasChoices ? answer.Items.Count : question.NamesRecords ? 2 * answer.Items.Count : 0;

    /// <summary>What stands open: the names of groups, and of their choices those beside one that is ticked.</summary>
    private static int Choices(Question question, AnswerValue? answer)
    {
        var opened = question.Choices.Where(c => c.Group is not null && answer?.Has(c.Value) is true).Select(c => c.Group).ToHashSet();
        return question.Choices.Where(c => c.Group is null || opened.Contains(c.Group)).Sum(c => Words(c.Label)) + question.Choices.Select(c => c.Group).OfType<string>().Distinct().Sum(Words);
    }

    private static int Words(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
