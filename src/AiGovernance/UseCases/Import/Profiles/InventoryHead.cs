using AiGovernance.Common;

namespace AiGovernance.UseCases.Import.Profiles;

/// <summary>The beginning of an inventory file, as far as it is needed to map it: its columns with what stands in them.</summary>
/// <param name="Separator">Between cells of a CSV file.</param>
/// <param name="Record">The header row itself.</param>
public sealed record InventoryHead(IReadOnlyList<HeadColumn> Columns, char Separator, SourceRecord Record)
{
    /// <summary>Rows that are looked at; enough to meet every word of a stage or rating in the federal inventory.</summary>
    private const int RowsLookedAt = 5_000;

    private const char Comma = ',';
    private static readonly char[] Separators = [Comma, ';', '\t'];

    internal static async Task<Result<InventoryHead>> Of(Stream file, CancellationToken ct)
    {
        var separator = await SeparatorOf(file, ct);
        if (!separator.Succeeded) return separator.Refusal;
        var opened = await SourceFile.Open(file, separator.Value, ct);
        if (!opened.Succeeded) return opened.Refusal;
        var rows = opened.Value.Records.Where(r => !r.IsBlank).Take(RowsLookedAt + 1);
        var columns = new List<HeadColumn>();
        var header = default(SourceRecord);
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (header is not null) See(columns, row);
            else if (row.Fault is { } fault) return ImportRefusals.HeaderUnreadable.With(fault.TrimEnd('.'));
            else columns.AddRange((header = row).Cells.Select((cell, i) => new HeadColumn(i, CellText.OneLine(cell))));
        }
        return header is null ? ImportRefusals.Empty : columns.Any(c => c.Filled > 0) ? new InventoryHead(columns, separator.Value, header) : ImportRefusals.NoRows;
    }

    private static void See(List<HeadColumn> columns, SourceRecord row)
    {
        if (row.Fault is not null || row.Cells.Count != columns.Count) return;
        for (var i = 0; i < columns.Count; i++) columns[i].See(CellText.OneLine(row.Cells[i]));
    }

    /// <summary>The sign that divides the header most often; a workbook needs none.</summary>
    private static async Task<Result<char>> SeparatorOf(Stream file, CancellationToken ct)
    {
        var (best, most) = (Comma, 0);
        foreach (var separator in SourceFile.IsWorkbook(file) ? [Comma] : Separators)
        {
            var opened = await SourceFile.Open(file, separator, ct);
            if (!opened.Succeeded) return opened.Refusal;
            var cells = (await opened.Value.Records.FirstOrDefaultAsync(r => !r.IsBlank, ct))?.Cells.Count ?? 0;
            if (cells > most) (best, most) = (separator, cells);
        }
        return best;
    }
}

/// <summary>One column of a file that is to be mapped.</summary>
/// <param name="Place">0 for the first.</param>
public sealed record HeadColumn(int Place, string Header)
{
    /// <summary>More than these are no list of words.</summary>
    public const int MostValues = 30;
    private const int ShownLength = 60;
    private const int Shown = 3;

    private readonly HashSet<string> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Rows in which something stands.</summary>
    public int Filled { get; private set; }

    /// <summary>Every row has another value, and none is empty: it can serve as an id.</summary>
    public bool IsUnique { get; private set; } = true;

    /// <summary>What stands in it, when these are few; the first of them else.</summary>
    public IReadOnlyCollection<string> Values => values;

    /// <summary>What a person sees to know the column again.</summary>
    public string Sample => string.Join(" · ", values.Take(Shown).Select(v => CellText.Cut(v, ShownLength)));

    public string Name => Header.Length > 0 ? Header : $"Column {Place + 1}";

    internal void See(string cell)
    {
        if (IsUnique && !(cell.Length > 0 && ids.Add(cell)))
        {
            IsUnique = false;
            ids.Clear();
        }
        if (cell.Length == 0) return;
        Filled++;
        if (values.Count < MostValues) values.Add(cell);
    }
}
