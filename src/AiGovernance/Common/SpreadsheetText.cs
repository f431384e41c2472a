namespace AiGovernance.Common;

/// <summary>Text as it goes into a CSV or XLSX cell: no spreadsheet takes it for a formula (UC-6).</summary>
public static class SpreadsheetText
{
    // The full-width signs: spreadsheets with an East Asian locale read them like the plain ones.
    private const string Starts = "=+-@\t\r\n＝＋－＠";

    /// <summary>Puts an apostrophe before text that a spreadsheet would run; other text stays as it is.</summary>
    public static string Neutralise(string text) => text.Length > 0 && Starts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    /// <summary>One cell of a CSV file, quoted where it must be.</summary>
    public static string CsvCell(string? text)
    {
        var safe = Neutralise(text ?? "");
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
