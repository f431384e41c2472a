using System.Text;

namespace AiGovernance.UseCases.Import;

/// <summary>Reads a text line by line (CRLF, LF or CR) in bounded memory, and can take lines back.</summary>
/// <remarks><see cref="TextReader.ReadLineAsync()"/> would hold a line of any length.</remarks>
internal sealed class BoundedLines(TextReader reader, int maxLength)
{
    private readonly char[] _buffer = new char[16 * 1024];
    private readonly StringBuilder _line = new();
    private readonly Stack<string> _ahead = new();
    private int _at;
    private int _filled;
    private bool _afterReturn;

    /// <summary>Number of the line last given.</summary>
    public int Number { get; private set; }

    /// <summary>The next line, or null after the last. A line above the limit comes with one character more than it, without its rest.</summary>
    public async ValueTask<string?> Next(CancellationToken ct)
    {
        if (!_ahead.TryPop(out var line)) line = await Read(ct);
        if (line is not null) Number++;
        return line;
    }

    /// <summary>Gives these lines again, first to last.</summary>
    public void TakeBack(IReadOnlyList<string> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--) _ahead.Push(lines[i]);
        Number -= lines.Count;
    }

    private async ValueTask<string?> Read(CancellationToken ct)
    {
        _line.Clear();
        var any = false;
        while (_at < _filled || await Fill(ct))
        {
            if (_afterReturn && _buffer[_at] == '\n') _at++;
            _afterReturn = false;
            if (_at == _filled) continue;

            any = true;
            var rest = _buffer.AsSpan(_at, _filled - _at);
            var end = rest.IndexOfAny('\r', '\n');
            Keep(end < 0 ? rest : rest[..end]);
            _at += end < 0 ? rest.Length : end + 1;
            if (end < 0) continue;

            _afterReturn = rest[end] == '\r';
            return _line.ToString();
        }
        return any ? _line.ToString() : null;
    }

    private async ValueTask<bool> Fill(CancellationToken ct)
    {
        (_at, _filled) = (0, await reader.ReadAsync(_buffer, ct));
        return _filled > 0;
    }

    private void Keep(ReadOnlySpan<char> piece) => _line.Append(piece[..Math.Min(piece.Length, maxLength + 1 - _line.Length)]);
}
