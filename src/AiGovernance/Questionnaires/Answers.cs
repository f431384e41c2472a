using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using AiGovernance.Common;

namespace AiGovernance.Questionnaires;

/// <summary>What one person or several have answered so far; never changed, each answer gives a new set.</summary>
/// <remarks>An answer that was taken back is absent, like one never given (QN-8).</remarks>
[JsonConverter(typeof(AnswersJson))]
public sealed class Answers : IEquatable<Answers>
{
    public static readonly Answers Empty = new(ImmutableSortedDictionary.Create<string, AnswerValue>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, AnswerValue> given;

    private Answers(ImmutableSortedDictionary<string, AnswerValue> given) => this.given = given;

    public AnswerValue? this[string question] => given.GetValueOrDefault(question);

    public IEnumerable<string> Questions => given.Keys;

    public int Count => given.Count;

    /// <summary>Gives, replaces or (with no or an empty value) takes back one answer.</summary>
    public Answers With(string question, AnswerValue? value) =>
        new(value is null or { IsEmpty: true } ? given.Remove(question) : given.SetItem(question, value));

    public Answers With(string question, string? text) => With(question, AnswerValue.Text(text));

    public Answers Only(Func<string, bool> keep) => new(given.RemoveRange(given.Keys.Where(q => !keep(q))));

    /// <summary>Questions that the two sets answer differently, for "what changed" (UC-2, UC-3).</summary>
    public IEnumerable<string> DifferentFrom(Answers other) =>
        given.Keys.Union(other.given.Keys, StringComparer.Ordinal).Where(q => !Equals(this[q], other[q])).Order(StringComparer.Ordinal);

    /// <summary>Canonical JSON (RFC 8785): an object of question id to text or list of texts.</summary>
    public string ToJson() => CanonicalJson.OfParts([.. given.Select(pair => (pair.Key,
        pair.Value.IsList ? CanonicalJson.OfTexts(pair.Value.Items) : CanonicalJson.OfText(pair.Value.Items[0])))]);

    /// <summary>Answers as a record keeps them; they were checked when they were kept.</summary>
    /// <exception cref="JsonException">What is stored are no answers: the record was damaged.</exception>
    public static Answers Stored(string json) => JsonSerializer.Deserialize<Answers>(json) ?? Empty;

    /// <summary>Reads answers and refuses by name what the questionnaire does not know.</summary>
    public static Result<Answers> Read(string json, QuestionnaireDefinition definition)
    {
        try
        {
            var answers = JsonSerializer.Deserialize<Answers>(json) ?? Empty;
            return AnswerCheck.Of(definition, answers) is [var first, ..] ? first : answers;
        }
        catch (JsonException broken)
        {
            return QuestionnaireRefusals.NotReadable.With(broken.Message);
        }
    }

    public bool Equals(Answers? other) => other is not null && !DifferentFrom(other).Any();

    public override bool Equals(object? obj) => Equals(obj as Answers);

    public override int GetHashCode() => given.Aggregate(0, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));
}

/// <summary>The stored form of answers: text for one, list for many.</summary>
public sealed class AnswersJson : JsonConverter<Answers>
{
    public static JsonObject ToNode(Answers answers)
    {
        var node = new JsonObject();
        foreach (var question in answers.Questions)
            node[question] = answers[question] is { IsList: true } list
                ? new JsonArray([.. list.Items.Select(item => (JsonNode)item)])
                : answers[question]!.Items[0];
        return node;
    }

    public override Answers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject node) throw new JsonException("Answers are an object of question id to text or list.");
        return node.Aggregate(Answers.Empty, (answers, pair) => answers.With(pair.Key, ValueOf(pair.Key, pair.Value)));
    }

    public override void Write(Utf8JsonWriter writer, Answers value, JsonSerializerOptions options) => ToNode(value).WriteTo(writer);

    private static AnswerValue? ValueOf(string question, JsonNode? node) => node switch
    {
        null => null,
        JsonArray list => AnswerValue.List(list.Select(item => TextOf(question, item))),
        _ => AnswerValue.Text(TextOf(question, node)),
    };

    private static string TextOf(string question, JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw new JsonException($"The answer to '{question}' is neither text nor a list of texts.");
}
