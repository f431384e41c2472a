using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Begins a new revision with the answers of the last one; the former decision stays in force until the new one is decided (UC-2).</summary>
public sealed class StartRevision(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.StartRevision, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        var last = await db.Revisions.Where(r => r.UseCaseId == id).OrderByDescending(r => r.Number).FirstOrDefaultAsync(ct);
        var definition = await db.CurrentQuestionnaire(QuestionnaireCatalogue.Intake, ct);
        var answers = (last is null ? IntakeAnswers.Of(useCase) : IntakeAnswers.Fitting(definition, Answers.Stored(last.Answers))).ToJson();
        var started = useCase.StartRevision((last?.Number ?? 0) + 1, access.Actor.Person!.Value, definition.Reference, answers, clock.GetUtcNow().UtcDateTime);
        return started.Succeeded && last is { Deployment.Length: > 0 } ? useCase.Compare(last.Deployment) : started;
    }, ct);
}
