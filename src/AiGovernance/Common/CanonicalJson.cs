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

    public static string Of(JsonNode? node)
    {
        var text = new StringBuilder(256);
        Append(text, node);
        return text.ToString();
    }

    public static string Of<T>(T value, JsonSerializerOptions? options = null) => Of(JsonSerializer.SerializeToNode(value, options));

    /// <summary>Appends one string with its quotes, for writers that build a document key by key.</summary>
    public static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case < ' ': text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"); break;
                default: text.Append(c); break;
            }
        text.Append('"');
    }

    private static void Append(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case null: text.Append("null"); break;
            case JsonObject obj: AppendObject(text, obj); break;
            case JsonArray array: AppendArray(text, array); break;
            case JsonValue value: AppendValue(text, value); break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonObject obj)
    {
        text.Append('{');
        var first = true;
        foreach (var (key, value) in obj.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (!first) text.Append(',');
            first = false;
            AppendString(text, key);
            text.Append(':');
            Append(text, value);
        }
        text.Append('}');
    }

    private static void AppendArray(StringBuilder text, JsonArray array)
    {
        text.Append('[');
        for (var i = 0; i < array.Count; i++)
        {
            if (i > 0) text.Append(',');
            Append(text, array[i]);
        }
        text.Append(']');
    }

    private static void AppendValue(StringBuilder text, JsonValue value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.True: text.Append("true"); break;
            case JsonValueKind.False: text.Append("false"); break;
            case JsonValueKind.String: AppendString(text, value.GetValue<string>()); break;
            case JsonValueKind.Number:
                var raw = value.ToJsonString();
                if (!long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > MaxSafeInteger)
                    throw new ArgumentException($"Canonical JSON here holds whole numbers up to 2^53-1, not {raw}.");
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            default: text.Append("null"); break;
        }
    }
}
