namespace AiGovernance.Questionnaires.SurveyJs;

/// <summary>What the comparisons of SurveyJS mean for the questions of one survey.</summary>
/// <param name="earlier">The questions a condition may look at.</param>
/// <param name="all">To tell a later question from an unknown one.</param>
/// <param name="remark">For a comparison that can be read and never holds.</param>
internal sealed class SurveyTests(IReadOnlyDictionary<string, Question> earlier, IReadOnlySet<string> all, Action<string> remark)
{
    /// <exception cref="FormatException">It is not an earlier question.</exception>
    public Question Find(string name) => earlier.GetValueOrDefault(name)
        ?? throw new FormatException(all.Contains(name) ? $"'{name}' is not an earlier question" : $"there is no question '{name}'");

    public static Condition Answered(Question question) => new IsEmpty(About(question), Empty: false);

    public Condition Equal(Question question, List<string> values, bool isList) => (question.Type, isList) switch
    {
        (QuestionType.ManyOf, true) => new IsExactly(About(question), [.. values.Select(v => Offered(question, v))]),
        (QuestionType.ManyOf, false) => throw new FormatException($"'{question.Id}' takes a list, which never equals '{values[0]}'; contains would"),
        (_, true) => throw new FormatException($"'{question.Id}' takes one answer, which never equals a list"),
        (QuestionType.OneOf, false) => new IsOneOf(About(question), [Offered(question, values[0])]),
        _ => new SaysText(About(question), values[0].Trim(), Whole: true),
    };

    /// <summary>Of a list all values; of one answer a part of its text, which is how SurveyJS compares.</summary>
    public Condition Contains(Question question, List<string> values)
    {
        if (question.Type is QuestionType.ManyOf)
            return new AllOf([.. values.Select(v => new IsOneOf(About(question), [Offered(question, v)]))]);
        var part = string.Join(',', values);
        if (question.Type is not QuestionType.OneOf) return new SaysText(About(question), part, Whole: false);

        var fitting = question.Choices.Select(c => c.Value).Where(v => v.Contains(part, StringComparison.Ordinal)).ToList();
        if (fitting.Count == 0) Never(question, part);
        return new IsOneOf(About(question), fitting);
    }

    private string Offered(Question question, string value)
    {
        if (question.Choices.FirstOrDefault(c => c.Value.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } choice) return choice.Value;
        Never(question, value);
        return value;
    }

    private void Never(Question question, string value) => remark($"compares '{question.Id}' with '{value}', which it does not offer: that never holds");

    private static Subject About(Question question) => new(question.Id, IsFact: false);
}
