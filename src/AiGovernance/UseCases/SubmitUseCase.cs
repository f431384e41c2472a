using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Freezes the draft with its score and hands it to triage (UC-1, RS-5).</summary>
public sealed class SubmitUseCase(Database database, AccessCheck access, OrganisationProfile organisation, TimeProvider clock)
{
    /// <param name="version">Of the revision, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.Submit, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.OpenRevision is not { Status: RevisionStatus.Draft } draft) return UseCaseRefusals.NotADraft;
        if (draft.Version != version) return Refusal.Stale;

        var answers = Answers.Read(draft.Answers, QuestionnaireCatalogue.Intake);
        if (!answers.Succeeded) return answers.Refusal;
        var now = clock.GetUtcNow().UtcDateTime;
        var facts = await IntakeFacts.Of(db, answers.Value, organisation, DateOnly.FromDateTime(now), ct);
        var frozen = Freezing.Of(answers.Value, facts);
        if (!frozen.Succeeded) return frozen.Refusal;

        var submitted = useCase.Submit(frozen.Value, access.Actor.Person!.Value, now);
        if (!submitted.Succeeded) return submitted;
        db.Note(await Freezing.Difference(db, useCase, draft, ct));
        db.Signal(UseCaseSignals.Submitted, useCase.Id.Value, now);
        return Result.Success;
    }, ct);
}
