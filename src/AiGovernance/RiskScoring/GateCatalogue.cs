using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.RiskScoring;

/// <summary>The gates that ship with the product.</summary>
public static class GateCatalogue
{
    private static readonly Lazy<GateSet> IntakeRead = new(() => Load("gates-v1.json", QuestionnaireCatalogue.Intake));

    /// <summary>The 23 gates over the intake questionnaire.</summary>
    public static GateSet Intake => IntakeRead.Value;

    private static GateSet Load(string file, QuestionnaireDefinition definition)
    {
        using var stream = typeof(GateCatalogue).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"{file} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return GateSetReader.Read(file, reader.ReadToEnd(), definition).OrThrow();
    }
}
