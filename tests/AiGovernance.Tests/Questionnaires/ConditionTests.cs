using AiGovernance.Questionnaires;
using Xunit;

namespace AiGovernance.Tests.Questionnaires;

public sealed class ConditionTests
{
    private const string Asked = """
        { "id": "one", "text": "One?", "type": "oneOf", "choices": [ { "value": "x", "label": "X" }, { "value": "y", "label": "Y" } ] },
        { "id": "many", "text": "Many?", "type": "manyOf", "choices": [ { "value": "x", "label": "X" }, { "value": "y", "label": "Y" }, { "value": "z", "label": "Z" } ] },
        { "id": "count", "text": "How many?", "type": "number" },
        { "id": "end", "text": "Until?", "type": "date" },
        { "id": "open", "text": "Not answered", "type": "text", "required": true }
        """;

    private static readonly Answers Given = Answers.Empty.With("one", "x").With("many", AnswerValue.List("x", "y")).With("count", "10").With("end", "2026-12-02");

    [Theory]
    [InlineData("""{ "q": "one", "is": "x" }""", Truth.Yes)]
    [InlineData("""{ "q": "one", "is": "y" }""", Truth.No)]
    [InlineData("""{ "q": "one", "isAnyOf": ["y", "x"] }""", Truth.Yes)]
    [InlineData("""{ "q": "many", "contains": "y" }""", Truth.Yes)]
    [InlineData("""{ "q": "many", "contains": "z" }""", Truth.No)]
    [InlineData("""{ "q": "many", "containsAny": ["z", "x"] }""", Truth.Yes)]
    [InlineData("""{ "q": "many", "isEmpty": true }""", Truth.No)]
    [InlineData("""{ "q": "many", "isEmpty": false }""", Truth.Yes)]
    [InlineData("""{ "q": "count", "greater": 9 }""", Truth.Yes)]
    [InlineData("""{ "q": "count", "greater": 10 }""", Truth.No)]
    [InlineData("""{ "q": "count", "less": 11 }""", Truth.Yes)]
    [InlineData("""{ "q": "count", "less": 10 }""", Truth.No)]
    [InlineData("""{ "q": "end", "less": "2026-12-03" }""", Truth.Yes)]
    [InlineData("""{ "q": "end", "less": "2026-12-02" }""", Truth.No)]
    [InlineData("""{ "fact": "place", "is": "eu" }""", Truth.Yes)]
    [InlineData("""{ "fact": "place", "isAnyOf": ["us", "uk"] }""", Truth.No)]
    [InlineData("""{ "q": "open", "isEmpty": true }""", Truth.Depends)]
    [InlineData("""{ "q": "end", "greater": "2026-12-01" }""", Truth.Yes)]
    [InlineData("""{ "all": [ { "q": "count", "greater": 9 }, { "q": "count", "less": 11 } ] }""", Truth.Yes)]
    [InlineData("""{ "fact": "place", "greater": 3 }""", Truth.No)]
    [InlineData("""{ "fact": "place", "isEmpty": false }""", Truth.Yes)]
    [InlineData("""{ "fact": "later", "is": "x" }""", Truth.Depends)]
    [InlineData("""{ "not": { "q": "open", "isEmpty": true } }""", Truth.Depends)]
    [InlineData("""{ "not": { "q": "one", "is": "x" } }""", Truth.No)]
    [InlineData("""{ "all": [ { "q": "one", "is": "x" }, { "q": "open", "isEmpty": true } ] }""", Truth.Depends)]
    [InlineData("""{ "all": [ { "q": "one", "is": "y" }, { "q": "open", "isEmpty": true } ] }""", Truth.No)]
    [InlineData("""{ "any": [ { "q": "one", "is": "x" }, { "q": "open", "isEmpty": true } ] }""", Truth.Yes)]
    [InlineData("""{ "any": [ { "q": "one", "is": "y" }, { "q": "open", "isEmpty": true } ] }""", Truth.Depends)]
    public void A_condition_holds_fails_or_depends(string condition, Truth expected)
    {
        var form = Forms.Of($$"""{{Asked}}, {{Forms.YesNo("then", Forms.ShownWhen(condition))}}""", """ "facts": ["place", "later"], """);

        var situation = Evaluation.Of(form, Given, new Dictionary<string, string> { ["place"] = "eu" }, Stage.Draft).Situation;

        Assert.Equal(expected, form.Find("then")!.ShowWhen!.Holds(situation));
    }

    [Theory]
    [InlineData("""{ "q": "open", "isEmpty": true }""", Truth.Yes)]
    [InlineData("""{ "not": { "q": "open", "isEmpty": true } }""", Truth.No)]
    public void QN_8_at_submission_what_is_not_answered_counts_as_it_stands(string condition, Truth expected)
    {
        var form = Forms.Of($$"""{{Asked}}, {{Forms.YesNo("then", Forms.ShownWhen(condition))}}""");

        Assert.Equal(expected, form.Find("then")!.ShowWhen!.Holds(form.Submitted(Given).Situation));
    }
}
