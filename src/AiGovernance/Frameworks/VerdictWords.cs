namespace AiGovernance.Frameworks;

/// <summary>How verdicts are called and marked; the word always stands beside the mark.</summary>
public static class VerdictWords
{
    /// <returns>The word, and the class of the mark.</returns>
    public static (string Text, string Mark) Of(Verdict verdict) => verdict switch
    {
        Verdict.Evidenced => ("Evidenced", "e"),
        Verdict.Inherited => ("Inherited", "i"),
        Verdict.Partial => ("Partial", "p"),
        Verdict.Gap => ("Gap", "g"),
        _ => ("Not applicable", "n"),
    };

    /// <summary>The order in which a bar shows them: the best first.</summary>
    public static IReadOnlyList<(Verdict Verdict, int Number)> Split(this CoverageCounts counts) =>
    [
        (Verdict.Evidenced, counts.Evidenced), (Verdict.Inherited, counts.Inherited), (Verdict.Partial, counts.Partial),
        (Verdict.Gap, counts.Gap), (Verdict.NotApplicable, counts.NotApplicable),
    ];

    /// <summary>"2 partial, 1 gap": what is open, in words; "Complete" when nothing is.</summary>
    public static string Rest(this CoverageCounts counts)
    {
        var rest = counts.Split().Where(c => c is { Number: > 0, Verdict: Verdict.Partial or Verdict.Gap or Verdict.NotApplicable })
            .Select(c => $"{c.Number} {(c.Verdict is Verdict.Gap && c.Number > 1 ? "gaps" : Of(c.Verdict).Text.ToLowerInvariant())}").ToList();
        return counts.Partial + counts.Gap == 0 ? string.Join(", ", rest.Prepend("Complete")) : string.Join(", ", rest);
    }

    /// <summary>Reads a verdict from an address; null for anything else.</summary>
    public static Verdict? Read(string? text) => Enum.TryParse<Verdict>(text, ignoreCase: true, out var verdict) && Enum.IsDefined(verdict) ? verdict : null;
}
