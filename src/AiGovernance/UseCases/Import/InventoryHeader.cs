using AiGovernance.Common;

namespace AiGovernance.UseCases.Import;

/// <summary>A profile laid on the header of one file: for each column of the file, what it is.</summary>
internal sealed class InventoryHeader
{
    private InventoryHeader(IReadOnlyList<InventoryColumn> columns)
    {
        Columns = columns;
        KeyParts = [.. Places(c => c.Key is ColumnKey.Part)];
        Id = Places(c => c.Key is ColumnKey.Id).Select(i => (int?)i).FirstOrDefault();
        ByName = [.. Enumerable.Range(0, columns.Count).OrderBy(i => columns[i].FactName, StringComparer.Ordinal)];
    }

    /// <summary>As many as the file has, in its order, with unique names.</summary>
    public IReadOnlyList<InventoryColumn> Columns { get; }

    public int? Id { get; }

    public IReadOnlyList<int> KeyParts { get; }

    /// <summary>The columns in the order of a canonical document.</summary>
    public IReadOnlyList<int> ByName { get; }

    public static Result<InventoryHeader> Of(SourceRecord record, InventoryProfile profile)
    {
        if (record.Fault is { } fault) return ImportRefusals.HeaderUnreadable.With(fault.TrimEnd('.'));
        var headers = record.Cells.Select(CellText.OneLine).ToArray();
        return profile.Match is ColumnMatch.Position ? ByPosition(headers, profile) : ByHeader(headers, profile);
    }

    private static Result<InventoryHeader> ByPosition(string[] headers, InventoryProfile profile)
    {
        if (headers.Length != profile.Columns.Count) return ImportRefusals.HeaderCount.With(headers.Length, profile.Name, profile.Columns.Count);
        for (var i = 0; i < headers.Length; i++)
            if (!Same(headers[i], profile.Columns[i]))
                return ImportRefusals.HeaderDiffers.With(i + 1, CellText.Cut(headers[i], 100), profile.Name, profile.Columns[i].Header);
        return new InventoryHeader(profile.Columns);
    }

    private static Result<InventoryHeader> ByHeader(string[] headers, InventoryProfile profile)
    {
        foreach (var column in profile.Columns)
            switch (headers.Count(h => Same(h, column)))
            {
                case 0: return ImportRefusals.HeaderMissing.With(column.Header, profile.Name);
                case > 1: return ImportRefusals.HeaderRepeated.With(column.Header, profile.Name);
            }

        var taken = profile.Columns.Select(c => c.FactName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new InventoryHeader([.. headers.Select((h, i) => profile.Columns.FirstOrDefault(c => Same(h, c)) ?? Unknown(h, i, taken))]);
    }

    // Repeated and empty headers get their column number, so that no cell is lost.
    private static InventoryColumn Unknown(string header, int index, HashSet<string> taken)
    {
        var name = header;
        if (header.Length == 0 || !taken.Add(name)) taken.Add(name = $"{header} (column {index + 1})".TrimStart());
        return new InventoryColumn(header, Name: name);
    }

    private IEnumerable<int> Places(Func<InventoryColumn, bool> which) => Enumerable.Range(0, Columns.Count).Where(i => which(Columns[i]));

    private static bool Same(string header, InventoryColumn column) => string.Equals(header, CellText.OneLine(column.Header), StringComparison.OrdinalIgnoreCase);
}
