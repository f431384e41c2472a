using AiGovernance.Questionnaires;

namespace AiGovernance.RiskScoring;

/// <summary>What one answer adds to the score, in words and points (RS-4).</summary>
/// <param name="QuestionId">Stable id, for links and comparison.</param>
/// <param name="ShareTenths">Share of all points of its kind in tenths of a percent, rounded: 152 is 15.2 %.</param>
/// <param name="ConfirmedBy">The discipline that confirms or corrects a mitigation answer (RV-1).</param>
public sealed record ContributionLine(
    string QuestionId, string Question, string Answer, PointKind Kind, int Points, int Max, int ShareTenths, string? ConfirmedBy)
{
    public static IReadOnlyList<ContributionLine> Of(Evaluation evaluation) =>
        [.. evaluation.Lines.Where(l => l.Kind is not PointKind.None)
            .Select(l => Of(l, evaluation.Points(l.Kind)))
            .OrderBy(l => l.Kind).ThenByDescending(l => l.Points)]; // stable: equal points stay in the order asked

    private static ContributionLine Of(PointLine line, int total) => new(
        line.Question.Id, line.Question.Text, line.Question.Label(line.Answer), line.Kind, line.Points, line.Question.MaxPoints,
        total == 0 ? 0 : ((1000 * line.Points) + (total / 2)) / total, line.Question.ConfirmedBy);
}
