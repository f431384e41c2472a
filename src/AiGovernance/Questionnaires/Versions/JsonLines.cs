using System.Text;
using System.Text.Json;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>On which line of a JSON text each place stands, so that a fault can be shown where it is.</summary>
public static class JsonLines
{
    /// <summary>The line of the place, of the nearest place around it, or of what broke the JSON; counted from 1.</summary>
    /// <param name="path">As in <c>$.sections[0].questions[3].showWhen</c>.</param>
    public static int Of(string json, string path)
    {
        var (lines, broken) = Scan(json);
        if (path == "$" && broken is { } line) return line;
        for (var at = path; at.Length > 1; at = Around(at))
            if (lines.TryGetValue(at, out var found)) return found;
        return broken ?? 1;
    }

    private static string Around(string path) => path[..Math.Max(1, Math.Max(path.LastIndexOf('.'), path.LastIndexOf('[')))];

    private static (Dictionary<string, int> Lines, int? Broken) Scan(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        try
        {
            var reader = new Utf8JsonReader(bytes);
            var count = new LineCount(bytes);
            var places = new Stack<(string Path, int Next)>();
            var name = "$";
            while (reader.Read())
                if (reader.TokenType is JsonTokenType.PropertyName) lines.TryAdd(name = $"{places.Peek().Path}.{reader.GetString()}", count.At((int)reader.TokenStartIndex));
                else Step(ref reader, places, lines, name, count);
            return (lines, null);
        }
        catch (JsonException fault)
        {
            return (lines, (int)(fault.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            return (lines, null); // A name that is half a character: what was seen before it still has its lines.
        }
    }

    private static void Step(ref Utf8JsonReader reader, Stack<(string Path, int Next)> places, Dictionary<string, int> lines, string name, LineCount count)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            places.Pop();
            return;
        }
        var path = name;
        if (places.TryPeek(out var around) && around.Next >= 0)
        {
            path = $"{around.Path}[{around.Next}]";
            places.Push(places.Pop() with { Next = around.Next + 1 });
            lines.TryAdd(path, count.At((int)reader.TokenStartIndex));
        }
        // An object counts nothing: its places have names.
        if (reader.TokenType is JsonTokenType.StartObject) places.Push((path, -1));
        if (reader.TokenType is JsonTokenType.StartArray) places.Push((path, 0));
    }

    /// <summary>Counts line ends once from start to end.</summary>
    private sealed class LineCount(byte[] bytes)
    {
        private int seen;
        private int line = 1;

        public int At(int index)
        {
            for (; seen < index; seen++)
                if (bytes[seen] == (byte)'\n') line++;
            return line;
        }
    }
}
