namespace AiGovernance.Common.Workbooks;

/// <summary>One row of a sheet: its cells, or why they cannot be told apart.</summary>
/// <param name="Line">As the spreadsheet numbers it.</param>
/// <param name="Formulas">Columns, counted from 0, in which a formula stands; what was stored of it last is in the cell.</param>
internal sealed record SheetRow(int Line, IReadOnlyList<string> Cells, IReadOnlyList<int> Formulas, string? Fault = null)
{
    /// <summary>What one cell of a spreadsheet can hold (Excel's limit).</summary>
    public const int CellMaxLength = 32_767;

    /// <summary>Limit of a whole row in characters, so that a broken file cannot fill the memory.</summary>
    public const int RowMaxLength = 250_000;

    public bool IsBlank => Fault is null && Cells.All(string.IsNullOrWhiteSpace);

    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";
}
