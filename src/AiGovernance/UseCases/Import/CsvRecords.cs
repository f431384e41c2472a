using System.Runtime.CompilerServices;

namespace AiGovernance.UseCases.Import;

/// <summary>The rows of a CSV file one after the other, whatever single rows look like (UC-5).</summary>
/// <remarks>
/// CsvHelper, which writes our CSV files, is not used to read foreign ones: a quoted cell that is never closed runs to the
/// end of its input, and all rows in it are lost. Here a row whose quotes do not work out costs that row only: reading
/// goes on with the line after the one on which it began.
/// </remarks>
internal static class CsvRecords
{
    public static async IAsyncEnumerable<SourceRecord> Read(TextReader reader, char separator, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var lines = new BoundedLines(reader, SourceRecord.RecordMaxLength);
        var parser = new CsvRecordParser(separator);
        while (await lines.Next(ct) is { } first)
            yield return await ReadRecord(lines, parser, first, ct);
    }

    private static async ValueTask<SourceRecord> ReadRecord(BoundedLines lines, CsvRecordParser parser, string first, CancellationToken ct)
    {
        var number = lines.Number;
        if (first.Length > SourceRecord.RecordMaxLength) return Faulty(number, $"The row is longer than {SourceRecord.RecordMaxLength} characters.");

        parser.Start();
        var state = parser.Feed(first);
        var length = first.Length;
        List<string> more = [];
        while (state is CsvRecordParser.State.Open && length <= SourceRecord.RecordMaxLength && await lines.Next(ct) is { } line)
        {
            more.Add(line);
            length += line.Length + 1;
            state = parser.Feed(line);
        }
        if (state is CsvRecordParser.State.Complete && length <= SourceRecord.RecordMaxLength) return Whole(number, parser.Cells);

        lines.TakeBack(more);
        return Faulty(number, state is CsvRecordParser.State.Malformed
            ? "Text follows a closing quote; quotes inside a quoted cell must be doubled."
            : "A quoted cell is not closed.");
    }

    private static SourceRecord Whole(int line, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
            if (cells[i].Length > SourceRecord.CellMaxLength)
                return Faulty(line, $"Column {i + 1} is longer than {SourceRecord.CellMaxLength} characters.");
        return new SourceRecord(line, cells);
    }

    private static SourceRecord Faulty(int line, string fault) => new(line, [], fault);
}
