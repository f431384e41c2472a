namespace AiGovernance.Pdf;

/// <summary>Numbers over points in time, such as twelve months, drawn as lines or stacked columns, with a table of the same numbers below.</summary>
/// <param name="Alt">What the chart says, in words, for who cannot see it.</param>
/// <param name="Points">The names of the points, from left to right.</param>
public sealed record Plot(string Alt, PlotKind Kind, IReadOnlyList<string> Points, IReadOnlyList<Series> Series) : Block
{
    public string? Caption { get; init; }

    /// <summary>Heads the first column of the table: what the rows are.</summary>
    public string Naming { get; init; } = "";

    /// <summary>What a number that is not known reads in the table.</summary>
    public string Unknown { get; init; } = "–";

    /// <summary>Limits drawn across the chart.</summary>
    public IReadOnlyList<Tick> Limits { get; init; } = [];
}

/// <summary>How a plot is drawn.</summary>
public enum PlotKind
{
    Lines,
    Stacks,
}

/// <summary>One line, or one layer of the stacks.</summary>
/// <param name="Values">One for each point; null where nothing is known.</param>
/// <param name="Pattern">Of a layer: tells it apart without colour. A dashed line is dashed.</param>
/// <param name="Marker">Of a line: tells it apart without colour.</param>
public sealed record Series(string Label, IReadOnlyList<int?> Values, Rgb Colour, Pattern Pattern = Pattern.Solid, Shape Marker = Shape.Circle);

/// <summary>A table whose cells are darker the larger their numbers are; the numbers stand in them.</summary>
/// <param name="Summary">What it shows, in words.</param>
/// <param name="Corner">Heads the column with the names of the rows.</param>
public sealed record HeatMap(string Summary, string Corner, IReadOnlyList<string> Columns, IReadOnlyList<HeatRow> Rows) : Block
{
    public string? Caption { get; init; }

    /// <summary>The colour of the largest number.</summary>
    public Rgb Strongest { get; init; } = Rgb.Of("#1f4f99");

    /// <summary>What a number that is not known reads.</summary>
    public string Unknown { get; init; } = "–";
}

/// <summary>A row of a heat map, one number for each column; null where nothing is known.</summary>
public sealed record HeatRow(string Name, IReadOnlyList<int?> Values);
