using AiGovernance.Questionnaires;

namespace AiGovernance.UseCases.Intake;

/// <summary>Two people wrote in one draft: what the other one saved meanwhile (UC-3).</summary>
public sealed record DraftConflict(Answers Theirs, int Version, QuestionnaireDefinition Definition)
{
    /// <summary>The questions that both answer differently.</summary>
    public IReadOnlyList<Question> DifferentFrom(Answers mine) =>
        [.. mine.DifferentFrom(Theirs).Select(Definition.Find).OfType<Question>()];
}
