using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.UseCases.Naming;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>How a new revision begins: with the answers of the last one, as the current version of the questions takes them (UC-2, QN-2).</summary>
public static class NextRevision
{
    /// <param name="useCase">Loaded for change.</param>
    public static async Task<Result> Begin(AppDbContext db, UseCase useCase, PersonId by, DateTime now, CancellationToken ct)
    {
        var last = await db.Revisions.Where(r => r.UseCaseId == useCase.Id).OrderByDescending(r => r.Number).FirstOrDefaultAsync(ct);
        var definition = await db.CurrentQuestionnaire(QuestionnaireCatalogue.Intake, ct);
        var answers = (last is null ? IntakeAnswers.Of(useCase) : IntakeAnswers.Naming(useCase, IntakeAnswers.Fitting(definition, await db.AnswersOf(last, ct)))).ToJson();
        var started = useCase.StartRevision((last?.Number ?? 0) + 1, by, definition.Reference, answers, now);
        return started.Succeeded && last is { Deployment.Length: > 0 } ? useCase.Compare(last.Deployment) : started;
    }
}
