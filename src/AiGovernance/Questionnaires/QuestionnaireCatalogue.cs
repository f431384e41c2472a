using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Questionnaires;

/// <summary>The questionnaires that ship with the product.</summary>
public static class QuestionnaireCatalogue
{
    private static readonly Lazy<QuestionnaireDefinition> IntakeRead = new(() => Load("intake-v1.json"));

    /// <summary>The first intake questionnaire: 53 questions in 9 sections.</summary>
    public static QuestionnaireDefinition Intake => IntakeRead.Value;

    private static QuestionnaireDefinition Load(string file)
    {
        using var stream = typeof(QuestionnaireCatalogue).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"{file} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return QuestionnaireReader.Read(file, reader.ReadToEnd()).OrThrow();
    }
}
