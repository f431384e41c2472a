namespace AiGovernance.Documents;

/// <summary>Numbers over points in time, as lines or stacked columns, with the same numbers as a table below.</summary>
/// <param name="Meaning">What it says, in words, for who cannot see it.</param>
/// <param name="Points">Their names, from left to right.</param>
public sealed record ReportPlot(string Meaning, ReportPlotForm Form, IReadOnlyList<string> Points, IReadOnlyList<ReportSeries> Series) : ReportBlock
{
    /// <summary>What a number that nobody knows reads.</summary>
    public const string Unknown = "–";

    public string? Caption { get; init; }

    /// <summary>Heads the first column of the table: what the rows are.</summary>
    public string Naming { get; init; } = "";
}

/// <summary>How the numbers are drawn.</summary>
public enum ReportPlotForm
{
    Lines,
    Stacks,
}

/// <summary>One line, or one layer of the stacks.</summary>
/// <param name="Values">One for each point; null where nothing is known.</param>
public sealed record ReportSeries(string Label, IReadOnlyList<int?> Values, ReportFill Fill = ReportFill.Full);

/// <summary>A table of counts whose cells are darker the larger they are.</summary>
/// <param name="Meaning">What it says, in words, for who cannot see it.</param>
/// <param name="Corner">What the rows are.</param>
public sealed record ReportHeat(string Meaning, string Corner, IReadOnlyList<string> Columns, IReadOnlyList<ReportHeatRow> Rows) : ReportBlock
{
    public string? Caption { get; init; }
}

/// <summary>A row, one count for each column.</summary>
public sealed record ReportHeatRow(string Name, IReadOnlyList<int> Values);
