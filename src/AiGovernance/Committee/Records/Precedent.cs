using System.Collections.Frozen;
using AiGovernance.Committee.Ballots;

namespace AiGovernance.Committee.Records;

/// <summary>What a search in words finds in one decided case: title, purpose, what intake said, conditions and the reasons of the voters. Pure.</summary>
public static class Precedent
{
    private const int Around = 70;
    private const int MostExcerpts = 3;

    // What a question is made of, and what every case here is about, tells no two decisions apart.
    private static readonly FrozenSet<string> Fillers =
        FrozenSet.ToFrozenSet("a about ai all an and any are at by case cases committee decide decided decision decisions did do does ever for have how in is it model models of on or our say said system systems that the these this to us use used uses was we were what when where which who why with"
            .Split(' '), StringComparer.OrdinalIgnoreCase);

    // Of business there is no bus left: what -iness leaves must be longer than what the short endings leave.
    private static readonly (string Ending, int LeastStem)[] Endings = [("iness", 4), ("ness", 4), ("ing", 3), ("ies", 3), ("ed", 3), ("es", 3), ("s", 3), ("e", 3), ("y", 3)];

    /// <summary>The words that tell decisions apart: of "what did we decide on hiring models?" that is hiring. Where none does, all of them.</summary>
    public static IReadOnlyList<string> WordsOf(string? text)
    {
        var all = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('?', '!', '.', ',', ';', ':', '"', '\'')).Where(w => w.Length > 0).ToList();
        return all.Where(w => !Fillers.Contains(w)).ToList() is { Count: > 0 } telling ? telling : all;
    }

    /// <param name="said">What was asked for, by intake: the name of the question and the answer in words.</param>
    /// <param name="reasons">Who gave it, and the reason.</param>
    /// <returns>Excerpts of where the words stand; null where one of the words stands nowhere.</returns>
    public static IReadOnlyList<string>? Of(
        IReadOnlyList<string> words, string title, string purpose, IEnumerable<(string Name, string Text)> said, IEnumerable<BallotCondition> conditions, IEnumerable<(string Who, string Why)> reasons)
    {
        List<(string? Where, string Text)> places =
        [
            (null, title), ("Purpose", purpose), .. said.Select(s => ((string?)s.Name, s.Text)), .. conditions.Select(c => ((string?)$"Condition {c.Number}", c.Text)), .. reasons.Select(r => ((string?)r.Who, r.Why)),
        ];
        if (words.Any(w => !places.Exists(p => Holds(p.Text, w)))) return null;
        return [.. places.Where(p => p.Where is not null).SelectMany(p => words.Where(w => Holds(p.Text, w)).Take(1).Select(w => $"{p.Where}: {Excerpt(p.Text, w)}")).Take(MostExcerpts)];
    }

    /// <summary>The word without its ending, by which the database finds what may hold it; the word itself where little would be left.</summary>
    public static string StemOf(string word)
    {
        foreach (var (ending, least) in Endings)
            if (word.Length - ending.Length >= least && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && (ending != "s" || word[^2] is not ('s' or 'S'))) return word[..^ending.Length];
        return word;
    }

    /// <summary>The word stands anywhere in the text, or another form of it begins there.</summary>
    public static bool Holds(string text, string word) => Find(text, word).Length > 0;

    /// <returns>Where it stands; of no length where it does not.</returns>
    private static (int At, int Length) Find(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at >= 0) return (at, word.Length);
        var stem = StemOf(word);
        for (at = text.IndexOf(stem, StringComparison.OrdinalIgnoreCase); at > 0 && char.IsLetterOrDigit(text[at - 1]);) at = text.IndexOf(stem, at + 1, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? (0, 0) : (at, stem.Length);
    }

    private static string Excerpt(string text, string word)
    {
        var (at, length) = Find(text, word);
        var (from, to) = (Math.Max(0, at - Around), Math.Min(text.Length, at + length + Around));
        return $"{(from > 0 ? "… " : "")}{text[from..to].Trim()}{(to < text.Length ? " …" : "")}";
    }
}
