namespace AiGovernance.Documents;

/// <summary>A chart of bars with their numbers in text.</summary>
/// <param name="Meaning">What it says, in words, for who cannot see it.</param>
public sealed record ReportChart(string Meaning, IReadOnlyList<ReportBar> Bars) : ReportBlock
{
    public string? Caption { get; init; }

    /// <summary>The value at the right end; the longest bar when 0.</summary>
    public int Maximum { get; init; }

    /// <summary>Limits drawn across the bars, such as the levels of the score (RS-2).</summary>
    public IReadOnlyList<ReportLimit> Limits { get; init; } = [];
}

/// <summary>One bar.</summary>
/// <param name="Label">In a chart what the bar is about; in a cell what it shows, in words.</param>
/// <param name="Figure">Its number as printed beside it.</param>
public sealed record ReportBar(string Label, string Figure, IReadOnlyList<ReportShare> Shares);

/// <summary>A part of a bar.</summary>
/// <param name="Meaning">What the part counts; it is the word in the legend.</param>
public sealed record ReportShare(string Meaning, int Value, ReportFill Fill = ReportFill.Full);

/// <summary>A limit on the scale of a chart.</summary>
public sealed record ReportLimit(int At, string Label);

/// <summary>How a part of a bar is drawn: colour and pattern together, so that print without colour tells them apart.</summary>
public enum ReportFill
{
    Full,
    Part,
    Missing,
    Outside,

    /// <summary>What works against the others, such as safeguards against impact.</summary>
    Counter,
    LowTier,
    ModerateTier,
    HighTier,
    CriticalTier,
    ProhibitedTier,
}
