using System.Text.Json.Nodes;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Questionnaires.SurveyJs;

/// <summary>Reads one question of a survey; its choices get their points from the method (QN-6).</summary>
internal sealed class SurveyQuestionReader(ScoringMethod method)
{
    private static readonly Dictionary<string, QuestionType> Types = new(StringComparer.Ordinal)
    {
        ["radiogroup"] = QuestionType.OneOf,
        ["dropdown"] = QuestionType.OneOf,
        ["checkbox"] = QuestionType.ManyOf,
        ["text"] = QuestionType.Text,
        ["comment"] = QuestionType.LongText,
    };

    /// <param name="around">Names of the panels and the page around it, from within.</param>
    /// <param name="showWhen">When it and everything around it is shown.</param>
    public Question? Read(JsonCursor at, string section, IEnumerable<string> around, Condition? showWhen)
    {
        if (!Types.TryGetValue(at.Text("type"), out var type))
        {
            if (at.OptionalText("type") is { } unknown) at.Report("type", $"'{unknown}' is not one of {string.Join(", ", Types.Keys)}, panel and html");
            return null;
        }
        var name = at.Text("name");
        return new Question
        {
            Id = name,
            Section = section,
            Text = at.Words("title") ?? name,
            Help = at.Words("description") ?? at.Words("help"),
            Type = type,
            Required = at.Flag("isRequired"),
            Choices = type is QuestionType.OneOf or QuestionType.ManyOf ? Choices(at, method.KindOf([name, .. around])) : NoChoices(at),
            ShowWhen = showWhen,
        };
    }

    private static List<Choice> NoChoices(JsonCursor at)
    {
        if (at.Has("choices")) at.Report("choices", "do not belong to a question in words");
        return [];
    }

    private List<Choice> Choices(JsonCursor at, PointKind kind)
    {
        var choices = new List<Choice>();
        var items = at.Node["choices"] as JsonArray ?? [];
        if (items.Count == 0) at.Report("choices", "is not a list with at least one entry");
        foreach (var (i, item) in items.Index())
            if (Choice(at, $"choices[{i}]", item, kind) is { } choice)
                if (choices.Any(c => c.Value == choice.Value)) at.Report($"choices[{i}]", $"'{choice.Value}' is offered twice");
                else choices.Add(choice);
        return choices;
    }

    private Choice? Choice(JsonCursor at, string step, JsonNode? item, PointKind kind)
    {
        var choice = item as JsonObject;
        var value = SurveyWords.TextOf(choice is null ? item : choice["value"]);
        foreach (var key in choice?.Select(p => p.Key).Where(k => k is not ("value" or "text")) ?? [])
            at.Report($"{step}.{key}", "is not a property that can be read here");
        if (string.IsNullOrWhiteSpace(value))
        {
            at.Report(step, "has no value");
            return null;
        }
        var points = kind is PointKind.None ? null : method.PointsOf(value);
        if (kind is not PointKind.None && points is null) at.Report(step, $"'{value}' counts more than can be scored");
        return new Choice(value, Label(choice?["text"]) ?? value, points, kind, Exclusive: false, HardFail: null, Article: null);
    }

    private static string? Label(JsonNode? text) => text is JsonObject translated
        ? SurveyWords.TextOf(translated["default"] ?? translated["en"] ?? translated.Select(t => t.Value).FirstOrDefault())
        : SurveyWords.TextOf(text);
}
