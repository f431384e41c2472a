using System.Text.Json;
using AiGovernance.Questionnaires;

namespace AiGovernance.UseCases.Import.Gates;

/// <summary>One way to read an inventory's columns as answers of the intake; each goes further than the one before.</summary>
public sealed record AnswerReading(string Name, IReadOnlyList<AnswerRule> Rules);

/// <summary>What a column means for the intake when it holds one of some words.</summary>
/// <param name="Column">As a source fact is called.</param>
/// <param name="NotContaining">Words that take the meaning back.</param>
/// <param name="Answers">Question to choices; choices of several rules add up where the question takes many, the later rule wins where it takes one.</param>
public sealed record AnswerRule(string Column, IReadOnlyList<string> ContainsAny, IReadOnlyDictionary<string, IReadOnlyList<string>> Answers, IReadOnlyList<string>? NotContaining = null)
{
    internal bool Holds(AcceptedRow row) => row.Facts.TryGetValue(Column, out var text) && text.AsSpan() is var said && Any(said, ContainsAny) && !Any(said, NotContaining ?? []);

    private static bool Any(ReadOnlySpan<char> text, IReadOnlyList<string> words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

/// <summary>The readings of the federal inventory of 2024. They use columns with a given choice of answers; free text is not interpreted, and the agencies' own rating is not used.</summary>
public static class AnswerReadings
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<AnswerReading> Omb2024 { get; } = Read("omb-2024-answers");

    /// <summary>The answers that a row gives by the first readings, as many as are asked for.</summary>
    public static Answers Of(AcceptedRow row, IEnumerable<AnswerReading> readings)
    {
        var answers = Answers.Empty;
        foreach (var rule in readings.SelectMany(r => r.Rules).Where(r => r.Holds(row)))
            foreach (var (question, choices) in rule.Answers)
                answers = answers.With(question, IsMany(question) ? AnswerValue.List([.. answers[question]?.Items ?? [], .. choices]) : AnswerValue.Text(choices[0]));
        return answers;
    }

    private static bool IsMany(string question) => QuestionnaireCatalogue.Intake.Find(question)!.Type is QuestionType.ManyOf;

    private static IReadOnlyList<AnswerReading> Read(string name)
    {
        using var stream = typeof(AnswerReadings).Assembly.GetManifestResourceStream(name + ".json") ?? throw new InvalidOperationException($"{name} is missing from the assembly.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("readings").Deserialize<AnswerReading[]>(Json)!;
    }
}
