using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Common;

namespace AiGovernance.Questionnaires.Reading;

/// <summary>One place in a definition file; what is missing or of the wrong kind there is noted with its path, and reading goes on (QN-5).</summary>
public sealed class JsonCursor
{
    public const int IdMaxLength = 100;

    private readonly JsonObject node;
    private readonly string file;
    private readonly List<DefinitionProblem> problems;

    private JsonCursor(JsonObject node, string path, string file, List<DefinitionProblem> problems) =>
        (this.node, Path, this.file, this.problems) = (node, path, file, problems);

    public string Path { get; }

    public JsonObject Node => node;

    /// <summary>Null, with the problem noted, when the text is no JSON object.</summary>
    public static JsonCursor? Parse(string file, string json, List<DefinitionProblem> problems)
    {
        if (JsonText.Parse(file, json, problems) is not { } node) return null;
        if (node is JsonObject root) return new JsonCursor(root, "$", file, problems);
        problems.Add(new DefinitionProblem(file, "$", "is not a JSON object"));
        return null;
    }

    public void Report(string reason) => problems.Add(new DefinitionProblem(file, Path, reason));

    public void Report(string key, string reason) => problems.Add(new DefinitionProblem(file, $"{Path}.{key}", reason));

    public bool Has(string key) => node.ContainsKey(key);

    /// <summary>A key that nobody reads is a typing error that would silently change a rule.</summary>
    public void Only(params string[] keys)
    {
        foreach (var (key, _) in node)
            if (!keys.Contains(key))
                Report(key, "is not a property that is known here");
    }

    /// <summary>A name that stands in addresses, conditions and stored answers.</summary>
    public string Id(string key)
    {
        var id = Text(key);
        if (id.Length > IdMaxLength || id.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.')))
            Report(key, $"'{id}' is not of letters, digits, hyphens, dots and underscores, {IdMaxLength} at most");
        return id;
    }

    /// <summary>The whole object in one form, for its hash; empty, with the problem noted, where a number has none.</summary>
    public string Canonical()
    {
        try
        {
            return CanonicalJson.Of(node);
        }
        catch (ArgumentException unwritable)
        {
            Report(unwritable.Message);
            return "";
        }
    }

    public string Text(string key)
    {
        var text = OptionalText(key);
        if (text is null && !Has(key)) Report(key, "is missing");
        return text ?? "";
    }

    public string? OptionalText(string key) => Read<string>(key, "a text") is { } text ? NotBlank(key, text) : null;

    public int? Number(string key) => ReadValue<int>(key, "a whole number");

    public bool Flag(string key) => ReadValue<bool>(key, "true or false") ?? false;

    public TEnum? Name<TEnum>(string key) where TEnum : struct, Enum
    {
        if (OptionalText(key) is not { } text) return null;
        if (Enum.GetNames<TEnum>().FirstOrDefault(n => n.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } name) return Enum.Parse<TEnum>(name);
        Report(key, $"'{text}' is not one of {string.Join(", ", Enum.GetNames<TEnum>())}");
        return null;
    }

    /// <summary>A text or whole number, as text.</summary>
    public string? Scalar(string key) => node[key] is JsonValue value && value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number ? node[key]!.ToString() : null;

    public IReadOnlyList<string> Texts(string key)
    {
        if (!Has(key)) return [];
        if (node[key] is JsonArray list && list.All(item => item?.GetValueKind() is JsonValueKind.String))
            return [.. list.Select(item => item!.GetValue<string>())];
        Report(key, "is not a list of texts");
        return [];
    }

    public IReadOnlyList<JsonCursor> Items(string key, bool required = true)
    {
        if (node[key] is JsonArray { Count: > 0 } list) return [.. list.Select((item, i) => Into($"{key}[{i}]", item)).OfType<JsonCursor>()];
        if (required || Has(key)) Report(key, "is not a list with at least one entry");
        return [];
    }

    public JsonCursor? Child(string key) => Has(key) ? Into(key, node[key]) : null;

    private JsonCursor? Into(string step, JsonNode? child)
    {
        if (child is JsonObject inner) return new JsonCursor(inner, $"{Path}.{step}", file, problems);
        Report(step, "is not an object");
        return null;
    }

    private string? NotBlank(string key, string text)
    {
        if (!string.IsNullOrWhiteSpace(text)) return text;
        Report(key, "is empty");
        return null;
    }

    private T? Read<T>(string key, string expected) where T : class => node[key] is JsonValue given && given.TryGetValue<T>(out var value) ? value : Wrong<T>(key, expected);

    private T? ReadValue<T>(string key, string expected) where T : struct
    {
        if (node[key] is JsonValue given && given.TryGetValue<T>(out var value)) return value;
        Wrong<object>(key, expected);
        return null;
    }

    private T? Wrong<T>(string key, string expected) where T : class
    {
        if (Has(key)) Report(key, $"is not {expected}");
        return null;
    }
}
