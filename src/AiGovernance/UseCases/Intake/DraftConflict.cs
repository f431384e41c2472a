using AiGovernance.Questionnaires;

namespace AiGovernance.UseCases.Intake;

/// <summary>Two people wrote in one draft: what the other one saved meanwhile (UC-3).</summary>
public sealed record DraftConflict(Answers Theirs, int Version)
{
    /// <summary>The questions that both answer differently.</summary>
    public IReadOnlyList<Question> DifferentFrom(Answers mine) =>
        [.. mine.DifferentFrom(Theirs).Select(QuestionnaireCatalogue.Intake.Find).OfType<Question>()];
}
