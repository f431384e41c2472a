using System.Text;

namespace AiGovernance.UseCases.Import;

/// <summary>Takes one CSV row apart (RFC 4180), line by line while a quoted cell goes on.</summary>
/// <remarks>A quote inside an unquoted cell is text, as spreadsheets read it; text after a closing quote is a fault.</remarks>
internal sealed class CsvRecordParser(char separator)
{
    internal enum State
    {
        Complete,

        /// <summary>A quoted cell goes on in the next line.</summary>
        Open,
        Malformed,
    }

    private readonly StringBuilder _quoted = new();
    private bool _inQuotes;
    private List<string> _cells = [];

    public IReadOnlyList<string> Cells => _cells;

    public void Start()
    {
        _cells = new List<string>(_cells.Count);
        _quoted.Clear();
        _inQuotes = false;
    }

    public State Feed(ReadOnlySpan<char> line)
    {
        if (_inQuotes) _quoted.Append('\n');
        while (true)
        {
            if (!_inQuotes && line is ['"', ..])
            {
                _inQuotes = true;
                line = line[1..];
            }
            if (_inQuotes && !TakeQuoted(ref line)) return State.Open;

            var end = line.IndexOf(separator);
            var cell = end < 0 ? line : line[..end];
            if (!Add(cell)) return State.Malformed;
            if (end < 0) return State.Complete;
            line = line[(end + 1)..];
        }
    }

    /// <summary>Moves behind the closing quote; false when there is none on this line.</summary>
    private bool TakeQuoted(ref ReadOnlySpan<char> line)
    {
        while (true)
        {
            var quote = line.IndexOf('"');
            _quoted.Append(quote < 0 ? line : line[..quote]);
            if (quote < 0) return false;

            line = line[(quote + 1)..];
            if (line is not ['"', ..]) return true;
            _quoted.Append('"');
            line = line[1..];
        }
    }

    private bool Add(ReadOnlySpan<char> rest)
    {
        if (_inQuotes && !rest.IsWhiteSpace()) return false;
        _cells.Add(_inQuotes ? _quoted.ToString() : rest.ToString());
        _quoted.Clear();
        _inQuotes = false;
        return true;
    }
}
