namespace AiGovernance.Documents;

/// <summary>A phrase of a report, in runs that differ in weight, target or state.</summary>
public sealed record ReportPhrase(IReadOnlyList<ReportRun> Runs)
{
    public static readonly ReportPhrase Empty = new(Runs: []);

    public static implicit operator ReportPhrase(string text) => new(Runs: [new ReportRun(text)]);
    public static implicit operator ReportPhrase(ReportRun run) => new(Runs: [run]);
    public static implicit operator ReportPhrase(ReportRun[] runs) => new(Runs: runs);

    /// <summary>The word of a state with its shape and colour.</summary>
    public static ReportPhrase Marked(string word, ReportMark mark) => new ReportRun(word, Mark: mark);
}

/// <summary>A run of text.</summary>
/// <param name="Link">An address in the portal, or # and the anchor of a section.</param>
public sealed record ReportRun(string Text, bool Strong = false, string? Link = null, ReportMark Mark = ReportMark.None);

/// <summary>The state a word stands for; it decides shape and colour, the word is always there too.</summary>
public enum ReportMark
{
    None,
    LowTier,
    ModerateTier,
    HighTier,
    CriticalTier,
    ProhibitedTier,
    NotRated,
    Evidenced,
    PartlyEvidenced,
    Gap,
    NotApplicable,
    StatusNeutral,
    StatusInfo,
    StatusGood,
    StatusWait,
    StatusBad,
}
