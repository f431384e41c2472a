namespace AiGovernance.UseCases.Duplicates;

/// <summary>The parts of three letters that a text is made of, and how alike two texts are by them (UC-4). Pure.</summary>
public static class Trigrams
{
    /// <summary>Of one text in the index. Both sides keep those with the least numbers, so two alike texts keep the same ones.</summary>
    private const int MostOfTitle = 24;
    private const int MostOfAll = 40;

    // Words that say nothing about what a use of AI is for; they would make everything alike.
    private static readonly HashSet<string> Idle =
    [
        .. ("a an and are as at be before by can for from has have in into is it its new no not of on or our so such than that the their them then they this those to us we what when which who will with "
            + "ai app application assistant automated automatic bot helper ml model system tool").Split(' '),
    ];

    /// <summary>What the index keeps of a case.</summary>
    public static IReadOnlySet<int> Sample(string title, string purpose) =>
        Of(title).Order().Take(MostOfTitle).Concat(Of($"{title} {purpose}").Order().Take(MostOfAll)).ToHashSet();

    public static IReadOnlySet<int> Of(string text)
    {
        var found = new HashSet<int>();
        foreach (var word in WordsOf(text))
        {
            // Two spaces before and one behind: beginnings of words weigh more than their ends.
            var padded = $"  {word} ";
            for (var i = 0; i + 2 < padded.Length; i++) found.Add(Number(padded[i], padded[i + 1], padded[i + 2]));
        }
        return found;
    }

    /// <summary>Twice the shared ones over all, in percent.</summary>
    public static int Likeness(IReadOnlySet<int> one, IReadOnlySet<int> other)
    {
        if (one.Count == 0 || other.Count == 0) return 0;
        return 200 * one.Count(other.Contains) / (one.Count + other.Count);
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        var letters = new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]);
        return letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1 && !Idle.Contains(w));
    }

    /// <summary>FNV-1a over the three letters: the same on every machine, and in no order that a language has.</summary>
    private static int Number(char first, char second, char third)
    {
        var hash = 2166136261u;
        foreach (var letter in (ReadOnlySpan<char>)[first, second, third]) hash = (hash ^ letter) * 16777619u;
        return unchecked((int)hash);
    }
}
