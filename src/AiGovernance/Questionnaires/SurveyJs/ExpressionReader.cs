using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Questionnaires.SurveyJs;

/// <summary>Reads <c>visibleIf</c> as a condition: =, &lt;&gt;, contains, notempty, and, or, not, parentheses; anything else is named (QN-6).</summary>
internal sealed class ExpressionReader(List<ExpressionToken> tokens, SurveyTests tests)
{
    /// <summary>Far beyond what a person writes; deeper ones would exhaust the stack.</summary>
    private const int MostDepth = 50;

    private int next;
    private int depth;

    private ExpressionToken Current => tokens[next];

    /// <summary>Null, with the problem noted, when the expression cannot be read.</summary>
    public static Condition? Read(JsonCursor at, string key, SurveyTests tests)
    {
        if (at.OptionalText(key) is not { } expression) return null;
        try
        {
            var reader = new ExpressionReader(ExpressionToken.Of(expression), tests);
            var condition = reader.Any();
            return reader.Current.Kind is TokenKind.End ? condition : throw Unexpected(reader.Current, "'and', 'or' or the end");
        }
        catch (FormatException fault)
        {
            at.Report(key, $"cannot be read: {fault.Message}");
            return null;
        }
    }

    private Condition Any()
    {
        List<Condition> parts = [All()];
        while (Take("or", "||")) parts.Add(All());
        return parts is [var only] ? only : new AnyOf(parts);
    }

    private Condition All()
    {
        List<Condition> parts = [One()];
        while (Take("and", "&&")) parts.Add(One());
        return parts is [var only] ? only : new AllOf(parts);
    }

    private Condition One()
    {
        if (++depth > MostDepth) throw new FormatException($"it is nested deeper than {MostDepth} times");
        var condition = Take("not", "!", "negate") ? new NotThat(One()) : Take("(") ? Inside() : Test();
        depth--;
        return condition;
    }

    private Condition Inside()
    {
        var condition = Any();
        return Take(")") ? condition : throw Unexpected(Current, "')'");
    }

    private Condition Test()
    {
        if (Current.Kind is not TokenKind.Question) throw Unexpected(Current, "a question in braces");
        var question = tests.Find(tokens[next++].Text);
        if (Take("notempty")) return SurveyTests.Answered(question);
        if (Take("empty")) return new NotThat(SurveyTests.Answered(question));
        if (Take("=", "==", "equal")) return tests.Equal(question, Values(out var list), list);
        if (Take("<>", "!=", "notequal")) return new NotThat(tests.Equal(question, Values(out var list), list));
        if (Take("contains", "contain")) return tests.Contains(question, Values(out _));
        if (Take("notcontains", "notcontain")) return new NotThat(tests.Contains(question, Values(out _)));
        throw Unexpected(Current, "=, <>, contains, notcontains, empty or notempty");
    }

    private List<string> Values(out bool isList)
    {
        isList = Take("[");
        List<string> values = [Value()];
        if (!isList) return values;
        while (Take(",")) values.Add(Value());
        return Take("]") ? values : throw Unexpected(Current, "']'");
    }

    private string Value() => Current.Kind is TokenKind.Quoted or TokenKind.Word ? tokens[next++].Text : throw Unexpected(Current, "a value");

    private bool Take(params ReadOnlySpan<string> words)
    {
        if (!Current.IsWord(words)) return false;
        next++;
        return true;
    }

    private static FormatException Unexpected(ExpressionToken found, string expected) => new($"'{found.Text}' stands where {expected} is expected");
}
