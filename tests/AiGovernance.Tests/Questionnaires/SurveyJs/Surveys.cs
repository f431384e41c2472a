using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;
using AiGovernance.Questionnaires.SurveyJs;
using AiGovernance.RiskScoring;

namespace AiGovernance.Tests.Questionnaires.SurveyJs;

/// <summary>Small surveys for one test each, scored as the Canadian assessment is.</summary>
internal static class Surveys
{
    public static string Json(string elements, string page = "impact-RS", string more = "") =>
        $$"""{ "pages": [ { "name": "{{page}}", {{more}} "elements": [ {{elements}} ] } ] }""";

    public static SurveyReading Read(string elements, string page = "impact-RS", string more = "") =>
        SurveyReader.Read("survey.json", Json(elements, page, more), ScoringMethods.Default);

    public static QuestionnaireDefinition Of(string elements, string page = "impact-RS", string more = "") => Read(elements, page, more).Definition.OrThrow();

    public static IReadOnlyList<string> ProblemsOf(string elements, string page = "impact-RS", string more = "") =>
        [.. Read(elements, page, more).Definition.Problems.Select(p => p.ToString())];

    public static string One(string name, string choices, string more = "") => Question("radiogroup", name, choices, more);

    public static string Many(string name, string choices, string more = "") => Question("checkbox", name, choices, more);

    public static string ShownIf(string expression) => $"\"visibleIf\": {System.Text.Json.JsonSerializer.Serialize(expression)}";

    public static QuestionnaireScore Score(this QuestionnaireDefinition survey, string answers) =>
        QuestionnaireScore.Of(survey, AnswersFile.Read("answers.json", answers, survey).OrThrow(), Forms.NoFacts);

    private static string Question(string type, string name, string choices, string more) =>
        $$"""{ "type": "{{type}}", "name": "{{name}}", {{(more.Length > 0 ? more + "," : "")}} "choices": [ {{string.Join(", ", choices.Split(' ').Select(c => $"\"{c}\""))}} ] }""";
}
