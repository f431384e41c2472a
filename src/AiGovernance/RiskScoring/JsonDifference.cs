using System.Text.Json.Nodes;
using AiGovernance.Common;

namespace AiGovernance.RiskScoring;

/// <summary>Where two records of the same form differ.</summary>
internal static class JsonDifference
{
    public static IReadOnlyList<string> Of(JsonNode? stored, JsonNode? now) => [.. Of("", stored, now)];

    private static IEnumerable<string> Of(string path, JsonNode? stored, JsonNode? now)
    {
        if (JsonNode.DeepEquals(stored, now)) return [];
        return (stored, now) switch
        {
            (JsonObject a, JsonObject b) => a.Select(p => p.Key).Union(b.Select(p => p.Key)).SelectMany(key => Of(Join(path, key), a[key], b[key])),
            (JsonArray a, JsonArray b) when a.Count == b.Count => a.Zip(b).SelectMany((pair, i) => Of($"{path}[{i}]", pair.First, pair.Second)),
            _ => [$"{path}: stored {CanonicalJson.Of(stored)}, now {CanonicalJson.Of(now)}"],
        };
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
