using AiGovernance.Questionnaires;
using AiGovernance.RiskScoring;

namespace AiGovernance.UseCases.Revisions;

/// <summary>One answer that a later revision gives differently.</summary>
/// <param name="Why">Why the change is material; null when it is not (UC-2).</param>
public sealed record AnswerChange(Question Question, AnswerValue? Before, AnswerValue? After, string? Why)
{
    public bool IsMaterial => Why is not null;
}

/// <summary>Two revisions of one case, answer by answer, and which changes need a new decision (UC-2). Pure.</summary>
public sealed record RevisionComparison(IReadOnlyList<AnswerChange> Changes)
{
    /// <summary>Whether the former decision does not reach the later revision.</summary>
    public bool IsMaterial => Changes.Any(c => c.IsMaterial);

    /// <summary>In the order of the later form; questions that only the former one asked come last.</summary>
    public static RevisionComparison Of((QuestionnaireDefinition Definition, Answers Answers) former, (QuestionnaireDefinition Definition, Answers Answers) later, GateSet gates) => new(
        [.. later.Definition.Questions.Concat(former.Definition.Questions.Where(q => later.Definition.Find(q.Id) is null))
            .Where(q => !Equals(former.Answers[q.Id], later.Answers[q.Id])).Select(q => new AnswerChange(q, former.Answers[q.Id], later.Answers[q.Id], WhyMaterial(q, gates)))]);

    private static string? WhyMaterial(Question question, GateSet gates)
    {
        if (question.Id == IntakeAnswers.DataAssets) return "It relies on other data.";
        if (question.Id is IntakeAnswers.Product or IntakeAnswers.ModelFrom) return "It relies on another model or product.";
        var rules = gates.Gates.Where(g => g.When.Subjects.Any(s => !s.IsFact && s.Name == question.Id)).Select(g => g.Id).ToList();
        if (rules.Count > 0) return $"Rules look at this answer: {string.Join(", ", rules)}.";
        return question.IsScored ? "The answer carries points." : null;
    }
}
