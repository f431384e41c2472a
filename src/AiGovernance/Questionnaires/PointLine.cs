namespace AiGovernance.Questionnaires;

/// <summary>What one answered question contributes.</summary>
public sealed record PointLine(Question Question, AnswerValue Answer, int Points)
{
    public PointKind Kind => Question.Kind;
}
