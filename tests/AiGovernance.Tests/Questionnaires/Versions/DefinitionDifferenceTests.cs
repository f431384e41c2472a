using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using Xunit;

namespace AiGovernance.Tests.Questionnaires.Versions;

public sealed class DefinitionDifferenceTests
{
    private const string Before = """
        { "id": "a", "text": "A?", "type": "oneOf", "choices": [ { "value": "x", "label": "X", "points": 1, "kind": "impact" }, { "value": "y", "label": "Y", "points": 2, "kind": "impact" } ] },
        { "id": "gone", "text": "Gone?", "type": "text" },
        { "id": "b", "text": "B?", "type": "text", "showWhen": { "q": "a", "is": "x" } }
        """;

    private const string After = """
        { "id": "a", "text": "A, really?", "type": "oneOf", "choices": [ { "value": "x", "label": "X", "points": 3, "kind": "impact" }, { "value": "z", "label": "Z", "points": 0, "kind": "impact" } ] },
        { "id": "new", "text": "New?", "type": "text" },
        { "id": "b", "text": "B?", "type": "text", "required": true, "showWhen": { "q": "a", "is": "z" } }
        """;

    [Fact]
    public void What_is_added_removed_and_said_otherwise_is_named()
    {
        var difference = DefinitionDifference.Of(Forms.Of(Before), Forms.Of(After));

        Assert.Equal(["new"], difference.Added.Select(q => q.Id));
        Assert.Equal(["gone"], difference.Removed.Select(q => q.Id));
        Assert.Equal([new Wording("Most impact", "2", "3")], difference.Maxima);
        Assert.Equal(
            [
                "a Wording: A? > A, really?", "a Choice x: \"X\", 1 Impact > \"X\", 3 Impact", "a Choice y: \"Y\", 2 Impact > ", "a Choice z:  > \"Z\", 0 Impact",
                "b Required: no > yes", "b Shown when: {\"is\":\"x\",\"q\":\"a\"} > {\"is\":\"z\",\"q\":\"a\"}",
            ],
            difference.Changed.SelectMany(c => c.Changes.Select(w => $"{c.Question.Id} {w.What}: {w.Before} > {w.After}")));
    }

    [Fact]
    public void A_choice_that_is_folded_under_another_group_is_named()
    {
        const string Folded = """{ "id": "a", "text": "A?", "type": "manyOf", "choices": [ { "value": "x", "label": "X", "group": "Work" } ] }""";

        var difference = DefinitionDifference.Of(Forms.Of(Folded), Forms.Of(Folded.Replace("Work", "School", StringComparison.Ordinal)));

        Assert.Equal([new Wording("Choice x", "\"X\", under \"Work\"", "\"X\", under \"School\"")], Assert.Single(difference.Changed).Changes);
    }

    [Fact]
    public void The_same_questions_do_not_differ() => Assert.True(DefinitionDifference.Of(Forms.Of(Before), Forms.Of(Before)).IsNone);
}
