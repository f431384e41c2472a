using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.RiskScoring;

/// <summary>The gates that ship with the product.</summary>
public static class GateCatalogue
{
    private const string File = "gates-v1.json";

    private static readonly Lazy<GateSet> IntakeRead = new(() => Load(File, QuestionnaireCatalogue.Intake));

    /// <summary>The 26 gates over the intake questionnaire.</summary>
    public static GateSet Intake => IntakeRead.Value;

    /// <summary>Where the gates look at questions and choices that this version of the intake does not have.</summary>
    public static IReadOnlyList<DefinitionProblem> FaultsWith(QuestionnaireDefinition intake) => GateSetReader.Read(File, CatalogueFile.Text(File), intake).Problems;

    private static GateSet Load(string file, QuestionnaireDefinition definition) => GateSetReader.Read(file, CatalogueFile.Text(file), definition).OrThrow();
}
