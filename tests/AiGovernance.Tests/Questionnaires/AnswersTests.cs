using AiGovernance.Questionnaires;
using Xunit;

namespace AiGovernance.Tests.Questionnaires;

public sealed class AnswersTests
{
    private static readonly QuestionnaireDefinition Form = Forms.Of(Forms.YesNo("a") + """
        , { "id": "many", "text": "Many?", "type": "manyOf", "choices": [ { "value": "none", "label": "None", "exclusive": true }, { "value": "x", "label": "X" }, { "value": "y", "label": "Y" } ] }
        , { "id": "count", "text": "How many?", "type": "number" }
        , { "id": "end", "text": "Until?", "type": "date" }
        , { "id": "assets", "text": "Which?", "type": "manyOf", "options": "register:data-assets" }
        """);

    [Theory]
    [InlineData("""{"b":"yes"}""", "questionnaires.unknown-question", "b")]
    [InlineData("""{"a":"perhaps"}""", "questionnaires.unknown-choice", "a")]
    [InlineData("""{"many":["z"]}""", "questionnaires.unknown-choice", "many")]
    [InlineData("""{"a":["yes"]}""", "questionnaires.one-answer-only", "a")]
    [InlineData("""{"many":"x"}""", "questionnaires.list-expected", "many")]
    [InlineData("""{"many":["none","x"]}""", "questionnaires.exclusive", "many")]
    [InlineData("""{"count":"ten"}""", "questionnaires.not-a-number", "count")]
    [InlineData("""{"count":"-1"}""", "questionnaires.not-a-number", "count")]
    [InlineData("""{"end":"02.12.2026"}""", "questionnaires.not-a-date", "end")]
    [InlineData("""{"a":7}""", "questionnaires.not-readable", null)]
    [InlineData("""[]""", "questionnaires.not-readable", null)]
    [InlineData("""{""", "questionnaires.not-readable", null)]
    public void Answers_that_do_not_fit_are_refused_by_name(string json, string code, string? field)
    {
        var read = Answers.Read(json, Form);

        Assert.Equal((code, field), (read.Refusal?.Code, read.Refusal?.Field));
    }

    [Fact]
    public void The_refusal_says_which_choice_of_which_question() =>
        Assert.Equal("The question 'a' has no choice 'perhaps'.", Answers.Read("""{"a":"perhaps"}""", Form).Refusal?.Message);

    [Fact]
    public void Answers_go_out_as_canonical_JSON_and_come_back_equal()
    {
        var answers = Answers.Empty.With("many", AnswerValue.List("y", "x")).With("a", "yes").With("count", "0").With("end", "2026-12-02").With("assets", AnswerValue.List("asset-1"));

        Assert.Equal("""{"a":"yes","assets":["asset-1"],"count":"0","end":"2026-12-02","many":["x","y"]}""", answers.ToJson());
        Assert.Equal(answers, Answers.Read(answers.ToJson(), Form).Value);
    }

    [Fact]
    public void QN_8_an_answer_taken_back_is_like_one_never_given()
    {
        var answers = Answers.Empty.With("a", "yes").With("many", AnswerValue.List("x"));

        Assert.Equal(Answers.Empty, answers.With("a", " ").With("many", AnswerValue.List()));
        Assert.Equal(["a", "many"], answers.DifferentFrom(Answers.Empty));
        Assert.Equal(["many"], answers.DifferentFrom(answers.With("many", AnswerValue.List("x", "y"))));
    }
}
