namespace AiGovernance.Documents;

/// <summary>A table of a report.</summary>
public sealed record ReportTable(IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows) : ReportBlock
{
    public string? Caption { get; init; }

    /// <summary>The closing row with the sums.</summary>
    public ReportRow? Total { get; init; }
}

/// <summary>A column.</summary>
/// <param name="Weight">Its share of the width.</param>
/// <param name="Figures">Holds numbers, which stand on the right.</param>
/// <param name="NamesRow">Says what the row is about.</param>
public sealed record ReportColumn(string Title, int Weight = 1, bool Figures = false, bool NamesRow = false);

/// <summary>A row, one cell for each column.</summary>
public sealed record ReportRow(params IReadOnlyList<ReportCell> Cells);

/// <summary>A cell: a phrase, a small bar, or both.</summary>
public sealed record ReportCell(ReportPhrase Text, ReportBar? Bar = null)
{
    public static implicit operator ReportCell(string text) => new((ReportPhrase)text);
    public static implicit operator ReportCell(ReportPhrase text) => new(text);
    public static implicit operator ReportCell(ReportRun run) => new((ReportPhrase)run);
    public static implicit operator ReportCell(int figure) => new((ReportPhrase)figure.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
