using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Tests.Questionnaires;

/// <summary>Small questionnaires for one test each.</summary>
internal static class Forms
{
    public static readonly Dictionary<string, string> NoFacts = [];

    public static string Json(string questions, string head = "") => $$"""
        { "id": "form", "version": 1, "title": "Form", {{head}} "sections": [ { "id": "one", "title": "One", "questions": [ {{questions}} ] } ] }
        """;

    public static QuestionnaireDefinition Of(string questions, string head = "") => QuestionnaireReader.Read("form.json", Json(questions, head)).OrThrow();

    public static IReadOnlyList<string> ProblemsOf(string questions, string head = "")
    {
        var read = QuestionnaireReader.Read("form.json", Json(questions, head));
        return read.IsRight ? [] : [.. read.Problems.Select(p => p.ToString())];
    }

    public static Evaluation Draft(this QuestionnaireDefinition form, Answers answers) => Evaluation.Of(form, answers, NoFacts, Stage.Draft);

    public static Evaluation Submitted(this QuestionnaireDefinition form, Answers answers) => Evaluation.Of(form, answers, NoFacts, Stage.Submitted);

    public static string YesNo(string id, string more = "") =>
        $$"""{ "id": "{{id}}", "text": "{{id}}?", "type": "yesNo", {{more}} "choices": [ { "value": "yes", "label": "Yes" }, { "value": "no", "label": "No" } ] }""";

    public static string ShownWhen(string condition) => $"\"showWhen\": {condition},";
}
