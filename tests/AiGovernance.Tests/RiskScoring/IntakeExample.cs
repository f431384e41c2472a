using System.Text.Json;
using System.Text.Json.Serialization;
using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;

namespace AiGovernance.Tests.RiskScoring;

/// <summary>A worked example of the intake questionnaire with the score it must get.</summary>
public sealed record IntakeExample(string Name, IReadOnlyDictionary<string, string> Facts, Answers Answers, IntakeExample.Score Expected)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<IntakeExample> All { get; } = Read();

    public static IntakeExample Named(string name) => All.Single(e => e.Name == name);

    private static IReadOnlyList<IntakeExample> Read()
    {
        using var stream = typeof(IntakeExample).Assembly.GetManifestResourceStream("intake-examples.json")!;
        return JsonSerializer.Deserialize<Examples>(stream, Form)!.All;
    }

    public sealed record Score(int Impact, int Mitigation, int Residual, RiskTier LevelByScore, RiskTier Tier, IReadOnlyList<string> Gates, int QuestionsAsked);

    private sealed record Examples([property: JsonPropertyName("examples")] IReadOnlyList<IntakeExample> All);
}
