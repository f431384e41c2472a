using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Questionnaires;

namespace AiGovernance.Demo;

/// <summary>The answers that people and vendors of the story give, read from the assembly.</summary>
internal static class DemoCatalogue
{
    private static readonly Lazy<JsonObject> Vendors = new(() => Read("demo-vendors-v1.json"));
    private static readonly Lazy<JsonObject> Cases = new(() => Read("demo-cases-v1.json"));

    private static readonly Lazy<JsonObject> Reviews = new(() => Read("demo-reviews-v1.json"));

    /// <summary>What the reviewers of a case answer; where nothing is said of it, what they answer anywhere.</summary>
    public static Answers OfReviewers(string name)
    {
        var own = Reviews.Value[name] is { } said ? JsonSerializer.Deserialize<Answers>(said.ToJsonString())! : Answers.Empty;
        return own.Questions.Aggregate(JsonSerializer.Deserialize<Answers>(Reviews.Value["any"]!.ToJsonString())!, (all, question) => all.With(question, own[question]));
    }

    public static Answers OfVendor(string name) => JsonSerializer.Deserialize<Answers>(Vendors.Value[name]!.ToJsonString())!;

    /// <param name="known">Ids of people, products and data sources; a text that is one of their names stands for it.</param>
    public static Answers OfCase(string name, IReadOnlyDictionary<string, Guid> known)
    {
        var answers = JsonSerializer.Deserialize<Answers>(Cases.Value[name]!.ToJsonString())!;
        return answers.Questions.Aggregate(Answers.Empty, (all, question) => all.With(question, Named(answers[question]!, known)));
    }

    private static AnswerValue Named(AnswerValue given, IReadOnlyDictionary<string, Guid> known)
    {
        var items = given.Items.Select(item => known.TryGetValue(item, out var id) ? id.ToString() : item);
        return given.IsList ? AnswerValue.List(items) : AnswerValue.Text(items.Single());
    }

    private static JsonObject Read(string file)
    {
        using var stream = typeof(DemoCatalogue).Assembly.GetManifestResourceStream(file) ?? throw new InvalidDataException($"{file} is not in the assembly.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
