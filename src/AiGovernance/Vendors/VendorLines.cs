using AiGovernance.Questionnaires;

namespace AiGovernance.Vendors;

/// <summary>Turns a vendor's answers and the assessor's marks into the lines that are scored (VN-4, VN-5).</summary>
public static class VendorLines
{
    /// <summary>What a line quotes where the vendor said nothing.</summary>
    public const string NotAnswered = "Not answered";

    /// <param name="states">By question id; a question without one is merely claimed.</param>
    /// <param name="unclear">Ids of texts that the assessor found unclear (VN-5).</param>
    public static IReadOnlyList<VendorAnswerLine> Of(
        Evaluation evaluation, IReadOnlyDictionary<string, EvidenceState> states, IReadOnlySet<string> unclear) =>
        [.. evaluation.Visible.Select(q => Line(q, evaluation.Answers[q.Id], states.GetValueOrDefault(q.Id), unclear.Contains(q.Id)))];

    private static VendorAnswerLine Line(Question question, AnswerValue? answer, EvidenceState state, bool unclear)
    {
        var text = answer is null ? NotAnswered : question.Label(answer);
        var points = answer is null ? 0 : question.PointsOf(answer);
        return new(question.Section, question.Id, text, question.MaxPoints, points, question.ProofNeeded, HardFail(question, answer, unclear), state);
    }

    /// <summary>A text that must be clear and is empty is as unclear as can be.</summary>
    private static string? HardFail(Question question, AnswerValue? answer, bool unclear)
    {
        if (answer is null || unclear) return question.HardFailIfUnclear;
        return question.Choices.FirstOrDefault(c => c.HardFail is not null && answer.Has(c.Value))?.HardFail;
    }
}
