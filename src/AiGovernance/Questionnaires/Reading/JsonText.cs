using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiGovernance.Questionnaires.Reading;

/// <summary>JSON as it comes from outside: strict, and every text in it can be read.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Null, with the problem noted, when it is not JSON.</summary>
    public static JsonNode? Parse(string file, string json, List<DefinitionProblem> problems)
    {
        try
        {
            var node = JsonNode.Parse(json, null, Strict);
            Touch(node);
            if (node is null) problems.Add(new DefinitionProblem(file, "$", "is empty"));
            return node;
        }
        catch (JsonException broken)
        {
            problems.Add(new DefinitionProblem(file, broken.Path ?? "$", $"is not JSON: {broken.Message}"));
        }
        catch (InvalidOperationException broken)
        {
            problems.Add(new DefinitionProblem(file, "$", $"is not JSON: {broken.Message}"));
        }
        return null;
    }

    /// <exception cref="InvalidOperationException">A text holds half a character, which only reading it finds out.</exception>
    private static void Touch(JsonNode? node)
    {
        if (node is JsonObject inner)
            foreach (var (_, child) in inner) Touch(child);
        else if (node is JsonArray list)
            foreach (var child in list) Touch(child);
        else if (node?.GetValueKind() is JsonValueKind.String)
            _ = node.GetValue<string>();
    }
}
