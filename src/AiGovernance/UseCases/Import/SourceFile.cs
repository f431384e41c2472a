using System.Text;
using AiGovernance.Common;
using AiGovernance.Common.Workbooks;

namespace AiGovernance.UseCases.Import;

/// <summary>An inventory file of either form, told by its first bytes and never by its name: its rows, one after the other.</summary>
/// <param name="Encoding">Of a CSV file; a workbook says UTF-8 of itself.</param>
internal sealed record SourceFile(Encoding Encoding, IAsyncEnumerable<SourceRecord> Records)
{
    private static readonly (byte[] Start, string What)[] Others =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook (.xls) or one with a password"),
        ("%PDF"u8.ToArray(), "a PDF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ([0x1F, 0x8B], "a packed file"),
        ([(byte)'{'], "a JSON file"),
        ("<"u8.ToArray(), "an XML or HTML file"),
    ];

    public static bool IsWorkbook(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        stream.Position = 0;
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start is [(byte)'P', (byte)'K', 3, 4];
    }

    /// <param name="stream">Seekable; read from its beginning, and left open.</param>
    /// <param name="separator">Between cells of a CSV file.</param>
    public static async Task<Result<SourceFile>> Open(Stream stream, char separator, CancellationToken ct)
    {
        if (stream.Length > InventoryFile.MaxLength)
            return ImportRefusals.TooLarge.With(stream.Length / InventoryFile.MegaByte, InventoryFile.MaxLength / InventoryFile.MegaByte);
        if (IsWorkbook(stream)) return OfWorkbook(Workbook.Open(stream, ImportRefusals.OfWorkbook, ct), ct);
        var start = new byte[4];
        stream.Position = 0;
        var read = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, ct);
        stream.Position = 0;
        if (Array.Find(Others, o => start.AsSpan(0, read).StartsWith(o.Start)) is { What: { } what }) return ImportRefusals.NoTable.With(what);

        var encoding = await TextEncodingGuess.Of(stream, ct);
        if (!encoding.Succeeded) return encoding.Refusal;
        var text = new StreamReader(stream, encoding.Value, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        return new SourceFile(encoding.Value, CsvRecords.Read(text, separator, ct));
    }

    private static Result<SourceFile> OfWorkbook(Result<Workbook> opened, CancellationToken ct) =>
        opened.Succeeded ? new SourceFile(Encoding.UTF8, opened.Value.Rows(ct).Select(Record).ToAsyncEnumerable()) : opened.Refusal;

    private static SourceRecord Record(SheetRow row) =>
        new(row.Line, row.Cells, row.Fault, row.Formulas.Count == 0 || row.Fault is not null ? null : $"Cells with a formula: {row.Formulas.Count}; what was stored of them last is taken.");
}
