using AiGovernance.Committee.Ballots;

namespace AiGovernance.Committee.Records;

/// <summary>What a search in words finds in one decided case: title, purpose, conditions and the reasons of the voters. Pure.</summary>
public static class Precedent
{
    private const int Around = 70;
    private const int MostExcerpts = 3;

    public static IReadOnlyList<string> WordsOf(string? text) => (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <param name="reasons">Who gave it, and the reason.</param>
    /// <returns>Excerpts of where the words stand; null where one of the words stands nowhere.</returns>
    public static IReadOnlyList<string>? Of(IReadOnlyList<string> words, string title, string purpose, IEnumerable<BallotCondition> conditions, IEnumerable<(string Who, string Why)> reasons)
    {
        List<(string? Where, string Text)> places =
        [
            (null, title), ("Purpose", purpose), .. conditions.Select(c => ((string?)$"Condition {c.Number}", c.Text)), .. reasons.Select(r => ((string?)r.Who, r.Why)),
        ];
        if (words.Any(w => !places.Exists(p => Holds(p.Text, w)))) return null;
        return [.. places.Where(p => p.Where is not null).SelectMany(p => words.Where(w => Holds(p.Text, w)).Take(1).Select(w => $"{p.Where}: {Excerpt(p.Text, w)}")).Take(MostExcerpts)];
    }

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string Excerpt(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        var (from, to) = (Math.Max(0, at - Around), Math.Min(text.Length, at + word.Length + Around));
        return $"{(from > 0 ? "… " : "")}{text[from..to].Trim()}{(to < text.Length ? " …" : "")}";
    }
}
