using System.Text.Json.Nodes;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Questionnaires.SurveyJs;

/// <summary>A questionnaire that comes as a file, in our own form or as a SurveyJS survey (QN-6).</summary>
public static class QuestionnaireFile
{
    /// <param name="method">How the choices of a survey count; our own form says it itself.</param>
    public static SurveyReading Read(string file, string json, ScoringMethod? method)
    {
        if (IsSurvey(file, json)) return SurveyReader.Read(file, json, method ?? ScoringMethods.Default);
        return method is null
            ? new(QuestionnaireReader.Read(file, json), [])
            : new(new(null, [new(file, "$", $"is no survey: its choices carry their points, the method '{method.Id}' has nothing to say")]), []);
    }

    // What is broken, the reader says.
    private static bool IsSurvey(string file, string json) => JsonText.Parse(file, json, []) is JsonObject root && SurveyReader.IsSurvey(root);
}
