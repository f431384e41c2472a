namespace AiGovernance.Frameworks;

/// <summary>How ready the evidence is for an audit that begins today (S95): what is evidenced counts in full, what is shown in part counts half.</summary>
/// <param name="Percent">Rounded down, so that 100 means that nothing is missing.</param>
public sealed record Readiness(int Percent, CoverageCounts Counts)
{
    public static Readiness Of(CoverageCounts counts) =>
        new(counts.Applicable == 0 ? 0 : 100 * (2 * counts.Shown + counts.Partial) / (2 * counts.Applicable), counts);

    /// <summary>The reckoning in words, so that nobody has to believe it.</summary>
    public string Explained =>
        $"{Counts.Shown} of {Counts.Applicable} that apply are evidenced and count in full, {Counts.Partial} in part and count half, {Counts.Gap} {(Counts.Gap == 1 ? "is a gap and counts" : "are gaps and count")} nothing.";
}
