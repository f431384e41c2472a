using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Reading;

namespace AiGovernance.Vendors;

/// <summary>What every version of a vendor questionnaire must keep, and what a vendor cannot be asked (QN-5, VN-5).</summary>
internal static class VendorVersionRules
{
    public static IReadOnlyList<DefinitionProblem> FaultsOf(QuestionnaireDefinition definition) =>
    [
        .. definition.Facts.Where(f => f != VendorTemplates.Fact).Select(f => Fault("$.facts", $"nobody supplies the fact '{f}'")),
        .. definition.Questions.SelectMany(Faults),
        .. VendorTemplates.Questionnaires.Where(q => q.Id == definition.Id).SelectMany(shipped => Lost(shipped, definition)),
    ];

    private static IEnumerable<DefinitionProblem> Faults(Question question)
    {
        if (question.Type is QuestionType.Person or QuestionType.File || question.Register is not null) yield return Fault("$.sections", $"the question '{question.Id}' is of a kind that a vendor cannot answer by link");
        if (question.Kind is not PointKind.None) yield return Fault("$.sections", $"the question '{question.Id}' counts for {question.Kind}, and points of a vendor have no kind");
        if (question.ConfirmedBy is not null) yield return Fault("$.sections", $"the question '{question.Id}' is confirmed by a reviewer, and here the assessor judges");
    }

    /// <summary>Points cannot outvote a hard fail, and neither can a new version drop it unseen.</summary>
    private static IEnumerable<DefinitionProblem> Lost(QuestionnaireDefinition shipped, QuestionnaireDefinition now)
    {
        var asked = VendorTemplates.Asking(shipped.Id).Select(t => (Before: AskedFirst(shipped, t), Now: AskedFirst(now, t))).ToList();
        foreach (var question in shipped.Questions.Where(Refuses))
            if (now.Find(question.Id) is not { } kept) yield return Fault("$.sections", $"the question '{question.Id}' is missing, and its answer can refuse a product");
            else if (!kept.Required || !Refuses(kept) || asked.Any(a => a.Before.Contains(question.Id) && !a.Now.Contains(question.Id)))
                yield return Fault("$.sections", $"the question '{question.Id}' must stay required, always shown, and able to refuse a product");
    }

    /// <summary>Questions that do not depend on an answer.</summary>
    private static HashSet<string> AskedFirst(QuestionnaireDefinition definition, VendorTemplate template) =>
        [.. Evaluation.Of(definition, Answers.Empty, VendorTemplates.FactsOf(template), Stage.Draft).Visible.Select(q => q.Id)];

    private static bool Refuses(Question question) => question.HardFailIfUnclear is not null || question.Choices.Any(c => c.HardFail is not null);

    private static DefinitionProblem Fault(string path, string reason) => new("", path, reason);
}
