using System.Text.Json.Nodes;
using AiGovernance.Questionnaires.SurveyJs;

namespace AiGovernance.Questionnaires.Reading;

/// <summary>Reads answers that come as a file: an object of question to value or list of values, checked against the questionnaire, refused whole.</summary>
public static class AnswersFile
{
    public static Checked<Answers> Read(string file, string json, QuestionnaireDefinition definition)
    {
        var problems = new List<DefinitionProblem>();
        var answers = Parse(file, json, problems) is { } root ? Given(file, root, definition, problems) : Answers.Empty;
        return problems.Count == 0 ? new(answers, []) : new(null, problems);
    }

    private static JsonObject? Parse(string file, string json, List<DefinitionProblem> problems)
    {
        if (JsonText.Parse(file, json, problems) is not { } node) return null;
        if (node is JsonObject root) return root;
        problems.Add(new DefinitionProblem(file, "$", "is not a JSON object of question to value or list of values"));
        return null;
    }

    private static Answers Given(string file, JsonObject root, QuestionnaireDefinition definition, List<DefinitionProblem> problems)
    {
        var answers = Answers.Empty;
        foreach (var (name, node) in root)
            if (Value(node, definition.Find(name)) is { } value) answers = answers.With(name, value);
            else problems.Add(new DefinitionProblem(file, $"$.{name}", "is neither a value nor a list of values"));
        problems.AddRange(AnswerCheck.Of(definition, answers).Select(refusal => new DefinitionProblem(file, $"$.{refusal.Field}", refusal.Message)));
        return answers;
    }

    /// <summary>One value of a question that takes many is a list of one, as SurveyJS has it.</summary>
    private static AnswerValue? Value(JsonNode? node, Question? question)
    {
        if (node is null) return AnswerValue.None;
        if (node is JsonArray list)
        {
            var items = list.Select(SurveyWords.TextOf).ToList();
            return items.Any(string.IsNullOrWhiteSpace) ? null : AnswerValue.List(items.OfType<string>());
        }
        if (SurveyWords.TextOf(node) is not { } text) return null;
        return question?.Type is QuestionType.ManyOf && text.Length > 0 ? AnswerValue.List(text) : AnswerValue.Text(text);
    }
}
