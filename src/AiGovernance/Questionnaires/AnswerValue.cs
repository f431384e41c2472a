namespace AiGovernance.Questionnaires;

/// <summary>One given answer: a text (also a number, date, person or choice), or a set of choices.</summary>
/// <remarks>A set is kept sorted, so that equal answers have equal JSON whatever the order of the clicks.</remarks>
public sealed class AnswerValue : IEquatable<AnswerValue>
{
    /// <summary>Settled as "no answer": hidden, or left empty at submission.</summary>
    public static readonly AnswerValue None = new([], isList: false);

    private readonly string[] items;

    private AnswerValue(string[] items, bool isList) => (this.items, IsList) = (items, isList);

    public bool IsList { get; }

    public IReadOnlyList<string> Items => items;

    public bool IsEmpty => items.Length == 0;

    public static AnswerValue Text(string? text) => string.IsNullOrWhiteSpace(text) ? None : new([text], isList: false);

    public static AnswerValue List(IEnumerable<string> choices) =>
        new([.. choices.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], isList: true);

    public static AnswerValue List(params string[] choices) => List(choices.AsEnumerable());

    public bool Has(string choice)
    {
        foreach (var item in items)
            if (string.Equals(item, choice, StringComparison.Ordinal))
                return true;
        return false;
    }

    public bool Equals(AnswerValue? other) => other is not null && IsList == other.IsList && items.AsSpan().SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as AnswerValue);

    public override int GetHashCode() => items.Aggregate(IsList ? 1 : 0, HashCode.Combine);

    public override string ToString() => string.Join(", ", items);
}
