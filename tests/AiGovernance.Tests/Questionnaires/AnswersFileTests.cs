using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;
using Xunit;

namespace AiGovernance.Tests.Questionnaires;

public sealed class AnswersFileTests
{
    private static readonly QuestionnaireDefinition Form = Forms.Of(Forms.YesNo("a") + """
        , { "id": "many", "text": "Many?", "type": "manyOf", "choices": [ { "value": "x", "label": "X" }, { "value": "y", "label": "Y" } ] }
        , { "id": "count", "text": "How many?", "type": "number" }
        , { "id": "note", "text": "Note", "type": "text" }
        """);

    [Fact]
    public void Values_and_lists_are_read_numbers_included()
    {
        var answers = AnswersFile.Read("a.json", """{ "a": "yes", "many": ["y", "x"], "count": 3, "note": true }""", Form).OrThrow();

        Assert.Equal("""{"a":"yes","count":"3","many":["x","y"],"note":"true"}""", answers.ToJson());
    }

    [Theory]
    [InlineData("""{ "many": "x" }""", """{"many":["x"]}""")]
    [InlineData("""{ "a": null, "many": [], "note": "" }""", "{}")]
    public void What_is_no_answer_and_what_is_a_list_of_one(string json, string expected) => Assert.Equal(expected, AnswersFile.Read("a.json", json, Form).OrThrow().ToJson());

    [Theory]
    [InlineData("""{ "z": "yes" }""", "$.z: The questionnaire has no question 'z'.")]
    [InlineData("""{ "a": "perhaps" }""", "$.a: The question 'a' has no choice 'perhaps'.")]
    [InlineData("""{ "a": ["yes"] }""", "$.a: The question 'a' takes one answer, not a list.")]
    [InlineData("""{ "a": { "value": "yes" } }""", "$.a: is neither a value nor a list of values")]
    [InlineData("""{ "many": [ "x", null ] }""", "$.many: is neither a value nor a list of values")]
    [InlineData("""{ "many": [ ["x"] ] }""", "$.many: is neither a value nor a list of values")]
    [InlineData("""{ "count": 1.5 }""", "$.count: The answer to 'count' is a whole number, 0 or more, not '1.5'.")]
    [InlineData("[]", "$: is not a JSON object of question to value or list of values")]
    [InlineData("3", "$: is not a JSON object of question to value or list of values")]
    public void What_does_not_fit_is_named(string json, string problem) =>
        Assert.Equal(["a.json " + problem], AnswersFile.Read("a.json", json, Form).Problems.Select(p => p.ToString()));

    [Theory]
    [InlineData("{ \"a\": ")]
    [InlineData("")]
    [InlineData("{ \"a\": \"yes\", \"a\": \"no\" }")]
    public void What_is_no_JSON_is_refused(string json) =>
        Assert.StartsWith("is not JSON", Assert.Single(AnswersFile.Read("a.json", json, Form).Problems).Reason, StringComparison.Ordinal);

    [Fact]
    public void Huge_nesting_is_refused_and_does_not_end_the_program() => Assert.StartsWith("is not JSON",
        Assert.Single(AnswersFile.Read("a.json", "{ \"a\": " + new string('[', 50_000), Form).Problems).Reason, StringComparison.Ordinal);
}
