using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiGovernance.Questionnaires.Versions;

/// <summary>Canonical JSON sorts its keys by letter; a person reads a question from its id to its choices.</summary>
internal static class JsonOrder
{
    private static readonly string[] Keys =
        ["id", "version", "title", "notes", "facts", "impactMax", "impactMaxReason", "mitigationMax", "mitigationMaxReason", "value", "label", "group", "points", "kind", "text", "help", "type", "required", "q", "fact"];

    private static readonly string[] Last = ["choices", "questions", "sections"];

    private static readonly JsonSerializerOptions InLines = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(JsonNode node) => ForPeople(node).ToJsonString(InLines);

    public static string Text(string json) => Text(JsonNode.Parse(json)!);

    private static JsonNode ForPeople(JsonNode node) => node switch
    {
        JsonObject inner => new JsonObject(inner.OrderBy(p => Rank(p.Key)).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : ForPeople(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : ForPeople(item))]),
        _ => node.DeepClone(),
    };

    private static int Rank(string key) =>
        Array.IndexOf(Last, key) is >= 0 and var late ? 1_000 + late : Array.IndexOf(Keys, key) is >= 0 and var early ? early : Keys.Length;
}
