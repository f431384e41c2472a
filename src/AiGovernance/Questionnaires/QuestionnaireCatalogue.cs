using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Questionnaires;

/// <summary>The questionnaires that ship with the product.</summary>
public static class QuestionnaireCatalogue
{
    private static readonly Lazy<QuestionnaireDefinition> IntakeRead = new(() => Load("intake-v1.json"));

    /// <summary>The first intake questionnaire: 53 questions in 9 sections.</summary>
    public static QuestionnaireDefinition Intake => IntakeRead.Value;

    private static QuestionnaireDefinition Load(string file) => QuestionnaireReader.Read(file, CatalogueFile.Text(file)).OrThrow();
}
