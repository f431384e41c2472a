using System.Globalization;
using System.Text;
using AiGovernance.Common;

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

/// <summary>The result of an import as CSV text (UC-5), piece by piece. UTF-8 with BOM, which spreadsheets need to read it right; no cell is run by one (UC-6).</summary>
public static class ImportResultFile
{
    private const string End = "\r\n";

    /// <summary>How the file begins, mark of the encoding included.</summary>
    public const string Header = "\uFEFFLine,Source key,Outcome,Reason,Reference" + End;

    /// <summary>The lines without the header.</summary>
    public static string TextOf(IEnumerable<ImportResultLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines) text.AppendJoin(',', Cells(line)).Append(End);
        return text.ToString();
    }

    private static string[] Cells(ImportResultLine line) =>
    [
        line.Line.ToString(CultureInfo.InvariantCulture),
        SpreadsheetText.CsvCell(line.SourceKey),
        line.Outcome.ToString().ToLowerInvariant(),
        SpreadsheetText.CsvCell(line.Reason),
        line.Reference ?? "",
    ];
}
