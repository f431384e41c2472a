using System.Globalization;
using AiGovernance.Common;
using CsvHelper;

namespace AiGovernance.UseCases.Import;

/// <summary>What became of one row of the file.</summary>
public enum ImportOutcome
{
    Imported,
    Updated,
    Unchanged,
    Rejected,
}

/// <summary>One line of the answer to an import.</summary>
/// <param name="Reason">Why the row was rejected, or what had to be altered.</param>
/// <param name="Reference">Of the use case, as in <c>AI-2026-0042</c>.</param>
public sealed record ImportResultLine(int Line, ImportOutcome Outcome, string? SourceKey = null, string? Reason = null, string? Reference = null);

/// <summary>The result of an import as a CSV file (UC-5), written as it comes. UTF-8 with BOM, which spreadsheets need to read it right.</summary>
public static class ImportResultFile
{
    private static readonly string[] Header = ["Line", "Source key", "Outcome", "Reason", "Reference"];

    /// <param name="stream">Left open.</param>
    public static async Task Write(Stream stream, IAsyncEnumerable<ImportResultLine> lines, CancellationToken ct = default)
    {
        await using var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true);
        await csv.WriteRecordAsync(Header, ct);
        await foreach (var line in lines.WithCancellation(ct))
            await csv.WriteRecordAsync(Cells(line), ct);
    }

    private static string[] Cells(ImportResultLine line) =>
    [
        line.Line.ToString(CultureInfo.InvariantCulture),
        SpreadsheetText.Neutralise(line.SourceKey ?? ""),
        line.Outcome.ToString().ToLowerInvariant(),
        SpreadsheetText.Neutralise(line.Reason ?? ""),
        line.Reference ?? "",
    ];
}
