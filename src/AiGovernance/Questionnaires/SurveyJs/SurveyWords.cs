using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Questionnaires.SurveyJs;

/// <summary>Reads what SurveyJS writes in more than one form: texts with translations, choices as values or objects.</summary>
internal static class SurveyWords
{
    /// <summary>The default language where there are translations.</summary>
    public static string? Words(this JsonCursor at, string key) => at.Node[key] switch
    {
        null => null,
        JsonObject translated => TextOf(translated["default"] ?? translated["en"] ?? translated.Select(t => t.Value).FirstOrDefault()),
        var plain => TextOf(plain),
    };

    /// <summary>A text, number, true or false as text; null for anything else.</summary>
    public static string? TextOf(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => node.ToJsonString(),
        _ => null,
    };
}
