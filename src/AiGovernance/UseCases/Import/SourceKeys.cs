using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using AiGovernance.Common;

namespace AiGovernance.UseCases.Import;

/// <summary>
/// Gives each row of one file its source key (UC-5): the profile's id column, else the SHA-256 of its key columns with the
/// ordinal among equal ones, as in <c>9f86...0a08-2</c>. White space and, in key columns, case do not count.
/// </summary>
/// <remarks>Remembers 128 bits of each key, so a file of 200,000 rows takes about 12 MB; nothing else grows with the file.</remarks>
internal sealed class SourceKeys(InventoryHeader header)
{
    private readonly Dictionary<(ulong, ulong), int> _seen = [];

    /// <param name="fault">Why the row has no key.</param>
    public string? Of(SourceRecord record, out string? fault)
    {
        fault = null;
        if (header.Id is not { } column) return OfParts(record);

        var id = CellText.OneLine(record.Cells[column]);
        if (id.Length == 0) fault = "The id is empty.";
        else if (id.Length > AcceptedRow.SourceKeyMaxLength) fault = $"The id is longer than {AcceptedRow.SourceKeyMaxLength} characters.";
        else if (Repeats(id, record.Line) is { } line) fault = $"The id {id} stands already on line {line}.";
        return fault is null ? id : null;
    }

    private int? Repeats(string id, int line)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, Short(Sha256.Of(id)), out var exists);
        if (!exists) first = line;
        return exists ? first : null;
    }

    private string OfParts(SourceRecord record)
    {
        var text = new StringBuilder("[");
        foreach (var column in header.KeyParts)
        {
            if (text.Length > 1) text.Append(',');
            CanonicalJson.AppendString(text, CellText.OneLine(record.Cells[column]).ToUpperInvariant());
        }
        var hash = Sha256.Of(text.Append(']').ToString());
        ref var ordinal = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, Short(hash), out _);
        return $"{hash}-{++ordinal}";
    }

    private static (ulong, ulong) Short(string hash) => (Number(hash.AsSpan(0, 16)), Number(hash.AsSpan(16, 16)));

    private static ulong Number(ReadOnlySpan<char> hex) => ulong.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
