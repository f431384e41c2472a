using System.Text.Json;
using AiGovernance.Common;

namespace AiGovernance.Vendors.Assessments;

/// <summary>Who of several contacts gave each answer last (VN-2).</summary>
public sealed class AnswerAuthors
{
    public static readonly AnswerAuthors None = new([]);

    private readonly SortedDictionary<string, string> byQuestion;

    private AnswerAuthors(SortedDictionary<string, string> byQuestion) => this.byQuestion = byQuestion;

    /// <summary>Null where nobody has answered.</summary>
    public string? this[string question] => byQuestion.GetValueOrDefault(question);

    public static AnswerAuthors Read(string json) => new(JsonSerializer.Deserialize<SortedDictionary<string, string>>(json) ?? []);

    public AnswerAuthors With(IEnumerable<string> questions, string name)
    {
        var all = new SortedDictionary<string, string>(byQuestion, StringComparer.Ordinal);
        foreach (var question in questions) all[question] = name;
        return new(all);
    }

    public string ToJson() => CanonicalJson.Of(byQuestion);
}
