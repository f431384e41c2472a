using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Vendors;

/// <summary>The questionnaire that vendors of AI products answer (VN-3).</summary>
public static class VendorQuestionnaire
{
    private const string File = "vendor-ai-v1.json";

    private static readonly Lazy<QuestionnaireDefinition> Read = new(Load);

    public static QuestionnaireDefinition Current => Read.Value;

    private static QuestionnaireDefinition Load()
    {
        using var stream = typeof(VendorQuestionnaire).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidDataException($"{File} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return QuestionnaireReader.Read(File, reader.ReadToEnd()).OrThrow();
    }
}
