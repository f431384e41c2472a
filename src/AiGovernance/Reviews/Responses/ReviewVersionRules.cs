using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Reviews.Responses;

/// <summary>What a review cannot ask, or does not know, in any version of its questionnaire (QN-5).</summary>
internal static class ReviewVersionRules
{
    private static readonly string[] FieldsOfTheForm = ["outcome", "rationale", "conditions", "answers"];

    public static IReadOnlyList<DefinitionProblem> FaultsOf(QuestionnaireDefinition definition) =>
        [.. definition.Facts.Where(f => !ReviewFacts.Known.ContainsKey(f)).Select(f => new DefinitionProblem("", "$.facts", $"nobody supplies the fact '{f}'")), .. definition.Questions.SelectMany(Faults)];

    private static IEnumerable<DefinitionProblem> Faults(Question question)
    {
        if (question.IsScored) yield return Fault($"the question '{question.Id}' has points, and a review counts none");
        if (question.Type is QuestionType.File or QuestionType.Person || question.Register is not null) yield return Fault($"the question '{question.Id}' is of a kind that a review does not ask");
        if (FieldsOfTheForm.Contains(question.Id) || QuestionnaireCatalogue.Intake.Find(question.Id) is not null) yield return Fault($"the question '{question.Id}' needs another id: the case uses it already");
        foreach (var (subject, value) in Compared(question.ShowWhen).Where(c => ReviewFacts.Known.TryGetValue(c.Fact, out var values) && !values.Contains(c.Value)))
            yield return Fault($"the question '{question.Id}' is shown when '{subject}' is '{value}', which it never is");
    }

    private static IEnumerable<(string Fact, string Value)> Compared(Condition? condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(Compared),
        AnyOf any => any.Parts.SelectMany(Compared),
        NotThat not => Compared(not.Part),
        IsOneOf { Subject.IsFact: true } test => test.Values.Select(v => (test.Subject.Name, v)),
        _ => [],
    };

    private static DefinitionProblem Fault(string reason) => new("", "$.sections", reason);
}
