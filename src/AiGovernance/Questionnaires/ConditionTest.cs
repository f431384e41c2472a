using System.Globalization;

namespace AiGovernance.Questionnaires;

/// <summary>A condition on one answer or one fact.</summary>
public abstract record ConditionTest(Subject Subject) : Condition
{
    public override IEnumerable<Subject> Subjects => [Subject];

    public override IEnumerable<ConditionTest> Grounds(Situation situation) => [this];

    public override Truth Holds(Situation situation) => situation.Of(Subject) switch
    {
        null => Truth.Depends,
        var value => Accepts(value) ? Truth.Yes : Truth.No,
    };

    protected abstract bool Accepts(AnswerValue value);
}

/// <summary>Holds when the answer is, or for many-of contains, one of the values (is, isAnyOf, contains, containsAny).</summary>
public sealed record IsOneOf(Subject Subject, IReadOnlyList<string> Values) : ConditionTest(Subject)
{
    private readonly string[] values = [.. Values];

    protected override bool Accepts(AnswerValue value)
    {
        foreach (var wanted in values)
            if (value.Has(wanted))
                return true;
        return false;
    }
}

/// <summary>Holds when there is no answer, or with <paramref name="Empty"/> false when there is one (isEmpty).</summary>
public sealed record IsEmpty(Subject Subject, bool Empty) : ConditionTest(Subject)
{
    protected override bool Accepts(AnswerValue value) => value.IsEmpty == Empty;
}

/// <summary>Holds when a number or date lies beyond the bound, the bound itself excluded (greater, less). No answer lies beyond nothing.</summary>
/// <param name="Bound">A whole number, or a date as yyyy-MM-dd.</param>
public sealed record IsBeyond(Subject Subject, string Bound, bool Greater) : ConditionTest(Subject)
{
    public static bool CanBeBound(string text) => Number(text) is not null || Date(text) is not null;

    public static bool IsDate(string text) => Date(text) is not null;

    protected override bool Accepts(AnswerValue value)
    {
        if (value.Items is not [var item]) return false;
        // A number is never before or after a day.
        var (given, bound) = (Number(item), Number(Bound)) is ({ }, { }) numbers ? numbers : (Date(item), Date(Bound));
        return Greater ? given > bound : given < bound;
    }

    private static long? Number(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static long? Date(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.DayNumber : null;
}

/// <summary>Holds when the choices given are these and no others, in any order (SurveyJS = over a list).</summary>
public sealed record IsExactly(Subject Subject, IReadOnlyList<string> Values) : ConditionTest(Subject)
{
    private readonly AnswerValue wanted = AnswerValue.List(Values);

    protected override bool Accepts(AnswerValue value) => value.Items.SequenceEqual(wanted.Items, StringComparer.Ordinal);
}

/// <summary>Holds when an answer in words is this text, whatever the case, or has it as a part (SurveyJS = and contains over a text).</summary>
public sealed record SaysText(Subject Subject, string Text, bool Whole) : ConditionTest(Subject)
{
    protected override bool Accepts(AnswerValue value) => value.Items is [var said]
        && (Whole ? said.Trim().Equals(Text, StringComparison.OrdinalIgnoreCase) : said.Contains(Text, StringComparison.Ordinal));
}
