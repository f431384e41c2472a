using System.Globalization;
using System.Text;
using AiGovernance.Common;
using AiGovernance.Common.Workbooks;

namespace AiGovernance.UseCases.Import;

/// <summary>Turns the cells of one row into fields and source facts as the profile says.</summary>
internal sealed class InventoryRowMapper(InventoryProfile profile, InventoryHeader header)
{
    // A year typed into a date cell is day 2023 of Excel's calendar, 15 July 1905; the federal inventory of 2024 has 134 such dates.
    private static readonly DateOnly FirstBelievable = new(1950, 1, 1);

    private readonly SourceKeys _keys = new(header);
    private readonly string[] _dateFormats = [.. profile.DateFormats, WorkbookDate.Format];
    private readonly string _fingerprint = profile.Fingerprint();

    public InventoryRow Map(SourceRecord record)
    {
        if (record.Fault is { } unreadable) return new RejectedRow(record.Line, unreadable);
        if (record.Cells.Count != header.Columns.Count)
            return new RejectedRow(record.Line, $"The row has {record.Cells.Count} columns, the header {header.Columns.Count}.");

        var cells = record.Cells.Select(CellText.Clean).ToArray();
        var title = CellText.OneLine(First(cells, InventoryField.Title) ?? "");
        if (title.Length == 0) return new RejectedRow(record.Line, "The title is empty.");
        if (_keys.Of(record, out var fault) is not { } key) return new RejectedRow(record.Line, fault!);

        var facts = Facts(cells);
        var remark = string.Join(' ', new[] { KeepLongTitle(title, facts), record.Remark }.OfType<string>());
        return new AcceptedRow(record.Line, key, Fields(cells, title), facts, ContentHash(cells), remark.Length == 0 ? null : remark);
    }

    private InventoryFields Fields(string[] cells, string title) => new(
        CellText.Cut(title, InventoryFields.TitleMaxLength),
        First(cells, InventoryField.Purpose) ?? First(cells, InventoryField.PurposeAndBenefit),
        First(cells, InventoryField.Benefit) ?? First(cells, InventoryField.PurposeAndBenefit),
        [.. Filled(cells, InventoryField.Unit).Select(i => CellText.OneLine(cells[i]))],
        Word(First(cells, InventoryField.Stage), profile.Stages),
        Word(First(cells, InventoryField.Rating), profile.Ratings),
        [.. Filled(cells, InventoryField.Date).Select(i => new SourceDate(header.Columns[i].FactName, cells[i], Date(cells[i])))],
        First(cells, InventoryField.Vendor));

    private OrderedDictionary<string, string> Facts(string[] cells)
    {
        var facts = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var i in Filled(cells, InventoryField.None)) facts.Add(header.Columns[i].FactName, cells[i]);
        return facts;
    }

    /// <summary>A title above the limit is cut rather than the row lost; its full text is kept as a source fact under the title's own column.</summary>
    private string? KeepLongTitle(string title, OrderedDictionary<string, string> facts)
    {
        if (title.Length <= InventoryFields.TitleMaxLength) return null;
        var name = header.Columns.First(c => c.Field is InventoryField.Title).FactName;
        facts.Insert(0, name, title);
        return $"The title is cut to {InventoryFields.TitleMaxLength} characters; its full text is kept as source fact \"{name}\".";
    }

    private string ContentHash(string[] cells)
    {
        var text = new StringBuilder(1024).Append("[\"").Append(_fingerprint).Append("\",{");
        var empty = text.Length;
        foreach (var i in header.ByName)
        {
            if (cells[i].Length == 0) continue;
            if (text.Length > empty) text.Append(',');
            CanonicalJson.AppendString(text, header.Columns[i].FactName);
            text.Append(':');
            CanonicalJson.AppendString(text, cells[i]);
        }
        return Sha256.Of(text.Append("}]").ToString());
    }

    private DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, _dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date >= FirstBelievable ? date : null;

    private static SourceWord<T>? Word<T>(string? text, IReadOnlyDictionary<string, T> meanings) where T : struct, Enum
    {
        if (text is null) return null;
        var word = CellText.OneLine(text);
        return new SourceWord<T>(word, meanings.GetValueOrDefault(word));
    }

    private string? First(string[] cells, InventoryField field)
    {
        for (var i = 0; i < cells.Length; i++)
            if (header.Columns[i].Field == field && cells[i].Length > 0) return cells[i];
        return null;
    }

    private IEnumerable<int> Filled(string[] cells, InventoryField field)
    {
        for (var i = 0; i < cells.Length; i++)
            if (header.Columns[i].Field == field && cells[i].Length > 0) yield return i;
    }
}
