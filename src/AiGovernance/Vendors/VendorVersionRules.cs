using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Vendors;

/// <summary>What every version of the vendors' questionnaire must keep, and what a vendor cannot be asked (QN-5, VN-5).</summary>
internal static class VendorVersionRules
{
    public static IReadOnlyList<DefinitionProblem> FaultsOf(QuestionnaireDefinition definition) =>
    [
        .. definition.Facts.Select(f => Fault("$.facts", $"nobody supplies the fact '{f}'")),
        .. definition.Questions.SelectMany(Faults),
        .. QuestionnaireCatalogue.Vendor.Questions.Where(Refuses).Select(q => Lost(q, definition.Find(q.Id))).OfType<DefinitionProblem>(),
    ];

    private static IEnumerable<DefinitionProblem> Faults(Question question)
    {
        if (question.Type is QuestionType.Person or QuestionType.File || question.Register is not null) yield return Fault("$.sections", $"the question '{question.Id}' is of a kind that a vendor cannot answer by link");
        if (question.Kind is not PointKind.None) yield return Fault("$.sections", $"the question '{question.Id}' counts for {question.Kind}, and points of a vendor have no kind");
        if (question.ConfirmedBy is not null) yield return Fault("$.sections", $"the question '{question.Id}' is confirmed by a reviewer, and here the assessor judges");
    }

    /// <summary>Points cannot outvote a hard fail, and neither can a new version drop it unseen.</summary>
    private static DefinitionProblem? Lost(Question shipped, Question? now) => now switch
    {
        null => Fault("$.sections", $"the question '{shipped.Id}' is missing, and its answer can refuse a product"),
        { Required: true } when Refuses(now) && (now.ShowWhen is null || shipped.ShowWhen is not null) => null,
        _ => Fault("$.sections", $"the question '{shipped.Id}' must stay required, always shown, and able to refuse a product"),
    };

    private static bool Refuses(Question question) => question.HardFailIfUnclear is not null || question.Choices.Any(c => c.HardFail is not null);

    private static DefinitionProblem Fault(string path, string reason) => new("", path, reason);
}
