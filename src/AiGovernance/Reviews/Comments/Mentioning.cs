using AiGovernance.Parts;

namespace AiGovernance.Reviews.Comments;

/// <summary>Finds in a text that is being written whom it mentions, and whom its writer begins to mention (RV-3). Pure.</summary>
public static class Mentioning
{
    private const char Mark = '@';

    /// <summary>No name is that long: what follows an @ further on is text.</summary>
    private const int LongestName = 60;

    /// <summary>What was typed after the last @, as long as it may still become a name; null when nothing is begun.</summary>
    public static string? Begun(string text, IReadOnlyList<PickOption> people)
    {
        var at = text.LastIndexOf(Mark);
        if (at < 0 || text.Length - at > LongestName || !IsBegin(text, at)) return null;
        var typed = text[(at + 1)..];
        return typed.Contains('\n', StringComparison.Ordinal) || people.Any(p => Stands(text, at, p)) ? null : typed.Trim();
    }

    /// <summary>Those whose name holds what was typed, first those of whom a name begins with it.</summary>
    public static IEnumerable<PickOption> Fitting(string begun, IReadOnlyList<PickOption> people) =>
        people.Where(p => p.Text.Contains(begun, StringComparison.CurrentCultureIgnoreCase)).OrderByDescending(p => IsCalled(p, begun));

    /// <summary>The text with the begun name in full.</summary>
    public static string Complete(string text, PickOption person) => $"{text[..text.LastIndexOf(Mark)]}{Mark}{person.Text} ";

    /// <summary>Those whose names stand after an @. Of two with one name the one that was picked.</summary>
    /// <param name="picked">Values of the options that the writer chose.</param>
    public static IReadOnlyList<PickOption> In(string text, IReadOnlyList<PickOption> people, IReadOnlySet<string> picked) =>
        [.. people.Where(p => Positions(text).Any(at => Stands(text, at, p)) && (picked.Contains(p.Value) || people.Count(other => other.Text == p.Text) == 1))];

    /// <summary>Every @ at the beginning of a word after which no name of one person stands.</summary>
    /// <param name="picked">Values of the options that the writer chose.</param>
    public static IEnumerable<UnclearMention> Unclear(string text, IReadOnlyList<PickOption> people, IReadOnlySet<string> picked)
    {
        var clear = In(text, people, picked);
        foreach (var at in Positions(text).Where(at => IsBegin(text, at) && !clear.Any(p => Stands(text, at, p))))
        {
            IReadOnlyList<PickOption> same = [.. people.Where(p => Stands(text, at, p))];
            var word = new string([.. text[(at + 1)..].TakeWhile(IsOfName)]).TrimEnd('-', '\'', '.');
            if (word.Length > 0) yield return new(word, same.Count > 0 ? same : [.. people.Where(p => IsCalled(p, word))]);
        }
    }

    private static bool IsCalled(PickOption person, string begun) =>
        person.Text.StartsWith(begun, StringComparison.CurrentCultureIgnoreCase) || person.Text.Split(' ').Any(part => part.StartsWith(begun, StringComparison.CurrentCultureIgnoreCase));

    /// <summary>An @ inside a word is an address.</summary>
    private static bool IsBegin(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    private static bool IsOfName(char letter) => char.IsLetter(letter) || letter is '-' or '\'' or '.';

    private static IEnumerable<int> Positions(string text) => Enumerable.Range(0, text.Length).Where(i => text[i] == Mark);

    private static bool Stands(string text, int at, PickOption person)
    {
        var end = at + 1 + person.Text.Length;
        return end <= text.Length && text.AsSpan(at + 1, person.Text.Length).Equals(person.Text, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }
}
