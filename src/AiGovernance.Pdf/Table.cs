namespace AiGovernance.Pdf;

/// <summary>Rows under a head that repeats on each page.</summary>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    public string? Caption { get; init; }

    /// <summary>What it shows, in words, for who hears it; none when empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The closing row, set apart.</summary>
    public Row? Total { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Weight">Its share of the width.</param>
/// <param name="Figures">Numbers stand on the right.</param>
/// <param name="NamesRow">Its cells say what the row is about.</param>
public sealed record Column(string Title, int Weight = 1, bool Figures = false, bool NamesRow = false);

/// <summary>A row of a table, one cell for each column.</summary>
public sealed record Row(IReadOnlyList<Cell> Cells);

/// <summary>A cell of a table: text, with a small bar under it when it has one.</summary>
public sealed record Cell(RichText Text, CellBar? Bar = null)
{
    /// <summary>Behind its text; none when null.</summary>
    public Rgb? Fill { get; init; }

    public static readonly Cell Empty = new(RichText.Empty);

    internal bool IsEmpty => Bar is null && Text.Runs.Count == 0;

    public static implicit operator Cell(string text) => new((RichText)text);
}

/// <summary>A bar of parts inside a cell.</summary>
/// <param name="Alt">What it shows, in words.</param>
public sealed record CellBar(string Alt, IReadOnlyList<BarPart> Parts);
