namespace AiGovernance.Questionnaires.Reading;

/// <summary>Reads conditions and refuses those that look at what is not there, or not there yet (QN-5).</summary>
/// <param name="earlier">The questions a condition may look at.</param>
/// <param name="allQuestions">To tell a later question from an unknown one.</param>
public sealed class ConditionReader(IReadOnlyDictionary<string, Question> earlier, IReadOnlySet<string> allQuestions, IReadOnlyList<string> facts)
{
    private static readonly string[] Operators = ["is", "isAnyOf", "contains", "containsAny", "isEmpty", "greater", "less"];

    /// <summary>Null, with the problem noted, when the condition is not right.</summary>
    public Condition? Read(JsonCursor at)
    {
        if (at.Has("all")) return Parts(at, "all") is { } all ? new AllOf(all) : null;
        if (at.Has("any")) return Parts(at, "any") is { } any ? new AnyOf(any) : null;
        if (!at.Has("not")) return Test(at);
        at.Only("not");
        return at.Child("not") is { } part && Read(part) is { } condition ? new NotThat(condition) : null;
    }

    private List<Condition>? Parts(JsonCursor at, string key)
    {
        at.Only(key);
        var items = at.Items(key);
        var parts = items.Select(Read).OfType<Condition>().ToList();
        return parts.Count > 0 && parts.Count == items.Count ? parts : null;
    }

    private ConditionTest? Test(JsonCursor at)
    {
        at.Only(["q", "fact", .. Operators]);
        var operators = Operators.Where(at.Has).ToList();
        if (at.Has("q") == at.Has("fact") || operators.Count != 1)
        {
            at.Report($"a condition is all, any, not, or one of q and fact with one of {string.Join(", ", Operators)}");
            return null;
        }
        return at.Has("fact") ? OnFact(at, operators[0]) : OnQuestion(at, operators[0]);
    }

    private ConditionTest? OnFact(JsonCursor at, string op)
    {
        var fact = at.Text("fact");
        if (facts.Contains(fact)) return Build(at, new Subject(fact, IsFact: true), op);
        at.Report("fact", $"there is no fact '{fact}'");
        return null;
    }

    private ConditionTest? OnQuestion(JsonCursor at, string op)
    {
        var id = at.Text("q");
        if (!earlier.TryGetValue(id, out var question))
        {
            at.Report("q", allQuestions.Contains(id) ? $"'{id}' is not an earlier question" : $"there is no question '{id}'");
            return null;
        }
        CheckFits(at, question, op);
        return Build(at, new Subject(id, IsFact: false), op);
    }

    private static void CheckFits(JsonCursor at, Question question, string op)
    {
        var forLists = op is "contains" or "containsAny";
        if (op is not "isEmpty" && forLists != question.Type is QuestionType.ManyOf)
            at.Report(op, $"does not fit '{question.Id}', which is {question.Type}");
        if (op is "greater" or "less" && question.Type is not (QuestionType.Number or QuestionType.Date))
            at.Report(op, $"needs a number or a date, and '{question.Id}' is {question.Type}");
        else if (op is "greater" or "less" && at.Scalar(op) is { } bound && IsBeyond.CanBeBound(bound) && IsBeyond.IsDate(bound) != question.Type is QuestionType.Date)
            at.Report(op, $"'{bound}' cannot be compared with '{question.Id}', which is {question.Type}");
        if (op is "isEmpty" or "greater" or "less" || !question.HasChoices) return;
        foreach (var value in Values(at, op).Where(v => question.Choice(v) is null))
            at.Report(op, $"'{question.Id}' has no choice '{value}'");
    }

    private static ConditionTest? Build(JsonCursor at, Subject subject, string op)
    {
        switch (op)
        {
            case "isEmpty": return new IsEmpty(subject, at.Flag(op));
            case "greater" or "less":
                if (at.Scalar(op) is { } bound && IsBeyond.CanBeBound(bound)) return new IsBeyond(subject, bound, op is "greater");
                at.Report(op, "is neither a whole number nor a date");
                return null;
            default:
                var values = Values(at, op);
                if (values.Count == 0) at.Report(op, "names no value");
                return new IsOneOf(subject, values);
        }
    }

    private static IReadOnlyList<string> Values(JsonCursor at, string op) =>
        op is "isAnyOf" or "containsAny" ? at.Texts(op) : at.Scalar(op) is { } value ? [value] : [];
}
