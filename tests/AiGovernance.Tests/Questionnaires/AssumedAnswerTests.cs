using AiGovernance.Questionnaires;
using Xunit;

namespace AiGovernance.Tests.Questionnaires;

/// <summary>QN-9: what follows from what is known is not asked, and what somebody said is not set aside but for the stricter record.</summary>
public sealed class AssumedAnswerTests
{
    private const string Level = """
        { "id": "level", "text": "Level?", "type": "oneOf", "required": true, "atLeast": "record", "choices": [
          { "value": "low", "label": "Low", "points": 0, "kind": "impact" }, { "value": "mid", "label": "Mid", "points": 2, "kind": "impact" },
          { "value": "high", "label": "High", "points": 4, "kind": "impact" }, { "value": "unknown", "label": "Don't know", "points": 4, "kind": "impact" } ] }
        """;

    private static readonly QuestionnaireDefinition Form = Forms.Of(string.Join(", ", Forms.YesNo("a", "\"required\": true,"), """
        { "id": "b", "text": "B?", "type": "oneOf", "required": true, "assume": [ { "when": { "q": "a", "is": "yes" }, "value": "one" } ], "choices": [
          { "value": "one", "label": "One", "points": 3, "kind": "impact" }, { "value": "two", "label": "Two", "points": 0, "kind": "impact" } ] }
        """));

    private static readonly QuestionnaireDefinition WithRecord = Forms.Of(Level, "\"facts\": [\"record\"],");

    [Fact]
    public void What_follows_is_answered_counted_and_kept_without_being_asked()
    {
        var evaluation = Form.Submitted(Answers.Empty.With("a", "yes"));

        Assert.Equal(["b"], evaluation.Assumed);
        Assert.Empty(evaluation.Missing);
        Assert.Equal(3, evaluation.Points(PointKind.Impact));
        Assert.Equal("one", evaluation.KeptAnswers["b"]?.Items[0]);
    }

    [Fact]
    public void What_does_not_follow_is_asked()
    {
        var evaluation = Form.Submitted(Answers.Empty.With("a", "no"));
        Assert.Empty(evaluation.Assumed);
        Assert.Equal(["b"], evaluation.Missing.Select(q => q.Id));
        Assert.Equal(["a", "b"], Form.Draft(Answers.Empty).Missing.Select(q => q.Id));
    }

    [Fact]
    public void What_somebody_said_stands()
    {
        var evaluation = Form.Submitted(Answers.Empty.With("a", "yes").With("b", "two"));
        Assert.Empty(evaluation.Assumed);
        Assert.Equal(("two", 0), (evaluation.KeptAnswers["b"]?.Items[0], evaluation.Points(PointKind.Impact)));
    }

    [Theory]
    [InlineData("low", "mid", "mid")]
    [InlineData("mid", "mid", "mid")]
    [InlineData("high", "mid", "high")]
    [InlineData("unknown", "mid", "unknown")]
    [InlineData("unknown", "high", "high")]
    [InlineData("low", "none", "low")]
    public void Of_answer_and_record_the_stricter_counts(string said, string record, string counts)
    {
        var evaluation = Evaluation.Of(WithRecord, Answers.Empty.With("level", said), new Dictionary<string, string> { ["record"] = record }, Stage.Submitted);
        Assert.Equal(counts, evaluation.KeptAnswers["level"]?.Items[0]);
        Assert.Empty(evaluation.Assumed);
    }

    [Fact]
    public void A_record_alone_answers_nothing() =>
        Assert.Single(Evaluation.Of(WithRecord, Answers.Empty, new Dictionary<string, string> { ["record"] = "high" }, Stage.Submitted).Missing);

    [Fact]
    public void QN_5_a_wrong_one_is_refused_with_its_place() => Assert.Equal(
        [
            "form.json $.sections[0].questions[1].assume[0].when: is missing",
            "form.json $.sections[0].questions[2].assume: names no choice of the question: 'three'",
            "form.json $.sections[0].questions[3].assume: needs a question with one answer of several",
            "form.json $.sections[0].questions[4].atLeast: there is no fact 'record'",
        ],
        Forms.ProblemsOf(string.Join(", ", Forms.YesNo("a"), Assuming("b", "oneOf", """{ "value": "one" }"""), Assuming("c", "oneOf", """{ "when": { "q": "a", "is": "yes" }, "value": "three" }"""),
            """{ "id": "d", "text": "D?", "type": "text", "assume": [ { "when": { "q": "a", "is": "yes" }, "value": "one" } ] }""", Level)));

    private static string Assuming(string id, string type, string rule) =>
        $$"""{ "id": "{{id}}", "text": "?", "type": "{{type}}", "assume": [ {{rule}} ], "choices": [ { "value": "one", "label": "One" }, { "value": "two", "label": "Two" } ] }""";
}
