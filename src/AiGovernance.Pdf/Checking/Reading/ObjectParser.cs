using System.Globalization;
using System.Text;

namespace AiGovernance.Pdf.Checking.Reading;

/// <summary>Reads objects from bytes, one after the other.</summary>
/// <param name="references">In pages <c>1 0 R</c> would be two numbers and an operator.</param>
internal sealed class ObjectParser(ReadOnlyMemory<byte> data, int at = 0, bool references = true)
{
    private const int Deepest = 100;

    public static readonly object End = new();
    private static readonly PdfKeyword closeArray = new("]"), closeDictionary = new(">>");
    private int depth;

    public int At { get; set; } = at;

    /// <summary>A hexadecimal string with an odd number of digits or with something else in it (6.1.6).</summary>
    public bool SawOddHex { get; private set; }

    public object? Read()
    {
        SkipBlanks();
        if (At >= data.Length) return End;
        switch ((char)data.Span[At])
        {
            case '/': return Name();
            case '(': return Literal();
            case '<': return Peek(1) == '<' ? Dictionary() : Hex();
            case '[': return Array();
            case ']': At++; return closeArray;
            case '>' when Peek(1) == '>': At += 2; return closeDictionary;
            case (>= '0' and <= '9') or '+' or '-' or '.': return Number();
            default: return Word();
        }
    }

    public void SkipBlanks()
    {
        var span = data.Span;
        for (; At < span.Length; At++)
            if (span[At] == '%')
                while (At + 1 < span.Length && span[At + 1] is not ((byte)'\n' or (byte)'\r')) At++;
            else if (!IsBlank(span[At])) return;
    }

    public static bool IsBlank(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte b) => b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private int Peek(int ahead) => At + ahead < data.Length ? data.Span[At + ahead] : -1;

    private string Token()
    {
        var span = data.Span;
        var start = At;
        while (At < span.Length && !IsBlank(span[At]) && !IsDelimiter(span[At])) At++;
        return Encoding.Latin1.GetString(span[start..At]);
    }

    private object? Word()
    {
        var word = Token();
        if (word.Length == 0) throw new InvalidDataException($"Byte {At} begins no object.");
        return word switch { "true" => true, "false" => false, "null" => null, _ => new PdfKeyword(word) };
    }

    private PdfName Name()
    {
        At++;
        var name = Token();
        for (var hash = name.IndexOf('#'); hash >= 0 && hash + 2 < name.Length; hash = name.IndexOf('#', hash + 1))
            name = name[..hash] + (char)int.Parse(name.AsSpan(hash + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) + name[(hash + 3)..];
        return new(name);
    }

    private object Number()
    {
        var token = Token();
        if (references && IsDigits(token) && Reference() is { } rest)
        {
            At = rest;
            return new PdfReference(int.Parse(token, CultureInfo.InvariantCulture));
        }
        return double.TryParse(token, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value : throw new InvalidDataException($"{token} is no number.");
    }

    private static bool IsDigits(string token) => token.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Where it ends, when a generation and an R follow.</summary>
    private int? Reference()
    {
        var span = data.Span;
        var i = At;
        while (i < span.Length && IsBlank(span[i])) i++;
        var digits = i;
        while (i < span.Length && char.IsAsciiDigit((char)span[i])) i++;
        if (i == digits) return null;
        while (i < span.Length && IsBlank(span[i])) i++;
        return i < span.Length && span[i] == 'R' && (i + 1 == span.Length || IsBlank(span[i + 1]) || IsDelimiter(span[i + 1])) ? i + 1 : null;
    }

    private List<object?> Array()
    {
        At++;
        var items = new List<object?>();
        if (++depth > Deepest) throw new InvalidDataException("Arrays are nested without end.");
        for (var item = Read(); !ReferenceEquals(item, closeArray); item = Read())
            items.Add(ReferenceEquals(item, End) ? throw new InvalidDataException("An array has no end.") : item);
        depth--;
        return items;
    }

    private PdfDictionary Dictionary()
    {
        At += 2;
        var entries = new PdfDictionary();
        if (++depth > Deepest) throw new InvalidDataException("Dictionaries are nested without end.");
        for (var key = Read(); !ReferenceEquals(key, closeDictionary); key = Read())
            entries[key is PdfName name ? name.Value : throw new InvalidDataException($"A dictionary before byte {At} has a key that is no name.")] = Read();
        depth--;
        return entries;
    }

    private PdfText Hex()
    {
        var end = data.Span[At..].IndexOf((byte)'>');
        if (end < 0) throw new InvalidDataException("A string has no end.");
        var digits = Encoding.Latin1.GetString(data.Span.Slice(At + 1, end - 1));
        At += end + 1;
        if (digits.Any(char.IsWhiteSpace)) digits = string.Concat(digits.Where(c => !char.IsWhiteSpace(c)));
        if (digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit)) return new(Convert.FromHexString(digits));
        SawOddHex = true;
        return new([]);
    }

    private PdfText Literal()
    {
        var bytes = new List<byte>();
        var open = 1;
        for (At++; At < data.Length; At++)
        {
            var b = data.Span[At];
            if (b == '\\') Escape(bytes);
            else
            {
                if (b == '(') open++;
                if (b == ')' && --open == 0) break;
                bytes.Add(b);
            }
        }
        At++;
        return new([.. bytes]);
    }

    private void Escape(List<byte> bytes)
    {
        var b = (char)Peek(1);
        At++;
        if (b is >= '0' and <= '7')
        {
            var value = 0;
            for (var i = 0; i < 3 && Peek(0) is >= '0' and <= '7'; i++, At++) value = value * 8 + Peek(0) - '0';
            At--;
            bytes.Add((byte)value);
        }
        else if (b is not ('\n' or '\r')) bytes.Add((byte)(b switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => b }));
    }
}
