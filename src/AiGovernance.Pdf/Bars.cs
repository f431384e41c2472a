namespace AiGovernance.Pdf;

/// <summary>A chart of horizontal bars with their numbers in text.</summary>
/// <param name="Alt">What the chart says, in words, for who cannot see it.</param>
public sealed record Bars(string Alt, IReadOnlyList<Bar> Rows) : Block
{
    public string? Caption { get; init; }

    /// <summary>The value at the right end; the largest row when 0.</summary>
    public int Maximum { get; init; }
    public IReadOnlyList<Legend> Legend { get; init; } = [];

    /// <summary>Limits drawn across all bars.</summary>
    public IReadOnlyList<Tick> Ticks { get; init; } = [];
}

/// <summary>One bar.</summary>
/// <param name="Figure">Its number as it is printed.</param>
public sealed record Bar(string Label, string Figure, IReadOnlyList<BarPart> Parts);

/// <summary>A stretch of a bar.</summary>
public sealed record BarPart(int Value, Rgb Colour, Pattern Pattern = Pattern.Solid);

/// <summary>What a colour and pattern mean.</summary>
public sealed record Legend(string Label, Rgb Colour, Pattern Pattern = Pattern.Solid);

/// <summary>A limit on the scale of a chart.</summary>
public sealed record Tick(int At, string Label);

/// <summary>Tells parts of a bar apart without colour.</summary>
public enum Pattern
{
    Solid,
    Hatched,
    Outline,
    Dashed,
}
