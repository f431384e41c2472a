namespace AiGovernance.UseCases.Import;

/// <summary>One row as the file has it, whatever the file's format: its cells, or why they cannot be told apart.</summary>
/// <param name="Line">1-based line on which it begins; of a workbook, its row.</param>
/// <param name="Remark">What reading had to leave out, for the result file.</param>
public sealed record SourceRecord(int Line, IReadOnlyList<string> Cells, string? Fault = null, string? Remark = null)
{
    /// <summary>What one cell of a spreadsheet can hold (Excel's limit); longer ones come from a quote that never closes.</summary>
    public const int CellMaxLength = 32_767;

    /// <summary>Limit of a whole row in characters, so that a broken file cannot fill the memory. Real rows reach 14,000.</summary>
    public const int RecordMaxLength = 250_000;

    /// <summary>A row in which nothing is written, as spreadsheets leave them at the end; it is not a row of the inventory.</summary>
    public bool IsBlank => Fault is null && Cells.All(string.IsNullOrWhiteSpace);
}
