using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiGovernance.Common;

/// <summary>
/// JSON in one form only (RFC 8785): keys sorted by UTF-16 code unit, no white space, shortest escapes. Two equal
/// values have equal bytes, so a hash over them can be checked by anyone.
/// </summary>
/// <remarks>Numbers are limited to integers that a double holds exactly; the product stores no fractions.</remarks>
public static class CanonicalJson
{
    private const long MaxSafeInteger = 9_007_199_254_740_991;

    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\']);

    public static string Of(JsonNode? node) => Of<JsonNode?>(node);

    public static string Of<T>(T value, JsonSerializerOptions? options = null)
    {
        var text = new StringBuilder(1024);
        Append(text, JsonSerializer.SerializeToElement(value, options));
        return text.ToString();
    }

    /// <summary>An object whose values are canonical texts already.</summary>
    public static string OfParts(params (string Key, string Json)[] parts)
    {
        var text = new StringBuilder(parts.Sum(p => p.Key.Length + p.Json.Length + 4) + 1);
        foreach (var (key, json) in parts.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            AppendString(text.Append(text.Length == 0 ? '{' : ','), key);
            text.Append(':').Append(json);
        }
        return text.Append(parts.Length == 0 ? "{}" : "}").ToString();
    }

    /// <summary>A list of texts in the order given.</summary>
    public static string OfTexts(IEnumerable<string> items)
    {
        var text = new StringBuilder();
        foreach (var item in items) AppendString(text.Append(text.Length == 0 ? '[' : ','), item);
        return text.Append(text.Length == 0 ? "[]" : "]").ToString();
    }

    public static string OfText(string value)
    {
        var text = new StringBuilder(value.Length + 2);
        AppendString(text, value);
        return text.ToString();
    }

    /// <summary>Appends one string with its quotes, for writers that build a document key by key.</summary>
    public static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        var rest = value.AsSpan();
        for (var next = rest.IndexOfAny(Escaped); next >= 0; next = rest.IndexOfAny(Escaped))
        {
            text.Append(rest[..next]);
            AppendEscaped(text, rest[next]);
            rest = rest[(next + 1)..];
        }
        text.Append(rest).Append('"');
    }

    private static void AppendEscaped(StringBuilder text, char c)
    {
        switch (c)
        {
            case '"': text.Append("\\\""); break;
            case '\\': text.Append("\\\\"); break;
            case '\b': text.Append("\\b"); break;
            case '\f': text.Append("\\f"); break;
            case '\n': text.Append("\\n"); break;
            case '\r': text.Append("\\r"); break;
            case '\t': text.Append("\\t"); break;
            default: text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"); break;
        }
    }

    private static void Append(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object: AppendObject(text, element); break;
            case JsonValueKind.Array: AppendArray(text, element); break;
            case JsonValueKind.String: AppendString(text, element.GetString()!); break;
            case JsonValueKind.Number: AppendNumber(text, element.GetRawText()); break;
            case JsonValueKind.True: text.Append("true"); break;
            case JsonValueKind.False: text.Append("false"); break;
            default: text.Append("null"); break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonElement element)
    {
        var properties = new List<JsonProperty>(element.GetPropertyCount());
        foreach (var property in element.EnumerateObject()) properties.Add(property);
        properties.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        text.Append('{');
        for (var i = 0; i < properties.Count; i++)
        {
            if (i > 0) text.Append(',');
            AppendString(text, properties[i].Name);
            Append(text.Append(':'), properties[i].Value);
        }
        text.Append('}');
    }

    private static void AppendArray(StringBuilder text, JsonElement element)
    {
        text.Append('[');
        var first = true;
        foreach (var item in element.EnumerateArray())
        {
            if (!first) text.Append(',');
            first = false;
            Append(text, item);
        }
        text.Append(']');
    }

    private static void AppendNumber(StringBuilder text, string raw)
    {
        if (!long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > MaxSafeInteger)
            throw new ArgumentException($"Canonical JSON here holds whole numbers up to 2^53-1, not {raw}.");
        text.Append(number);
    }
}
