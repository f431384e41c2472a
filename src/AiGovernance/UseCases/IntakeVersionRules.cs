using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases;

/// <summary>What the register and the gates take from the intake, and every version of it must therefore ask (QN-5).</summary>
internal static class IntakeVersionRules
{
    private static readonly string[] Relied =
    [
        IntakeAnswers.Title, IntakeAnswers.Purpose, IntakeAnswers.Benefit, IntakeAnswers.Owner, IntakeAnswers.Sponsor, IntakeAnswers.Product,
        IntakeAnswers.DataAssets, IntakeAnswers.ModelFrom, IntakeAnswers.DataLevel, IntakeAnswers.RunsWhere, IntakeAnswers.Region,
    ];

    public static IReadOnlyList<DefinitionProblem> FaultsOf(QuestionnaireDefinition definition) =>
        [.. Relied.SelectMany(id => Faults(id, definition)), .. GateCatalogue.FaultsWith(definition), .. definition.Facts.Where(f => !IntakeFacts.Unknown.ContainsKey(f)).Select(f => Fault("$.facts", $"nobody supplies the fact '{f}'"))];

    private static IEnumerable<DefinitionProblem> Faults(string id, QuestionnaireDefinition definition)
    {
        var first = QuestionnaireCatalogue.Intake.Find(id)!;
        if (definition.Find(id) is not { } question)
        {
            yield return Fault("$.sections", $"the question '{id}' is missing, and the register relies on it");
            yield break;
        }
        if (question.Type != first.Type || question.Register != first.Register) yield return Fault("$.sections", $"the question '{id}' must stay of type {first.Type}: the register relies on it");
        if (first.Required && (!question.Required || question.ShowWhen is not null && first.ShowWhen is null)) yield return Fault("$.sections", $"the question '{id}' must stay required and always shown");
        foreach (var choice in first.Choices.Where(c => question.Choice(c.Value) is null)) yield return Fault("$.sections", $"the question '{id}' must keep the choice '{choice.Value}': approvals are limited by it");
    }

    private static DefinitionProblem Fault(string path, string reason) => new("", path, reason);
}
