using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Its owner moves a draft to the current version of the intake; answers that the version still takes are kept (QN-2).</summary>
public sealed class MoveDraft(Database database, AccessCheck access)
{
    /// <param name="version">Of the revision, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.Edit, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.OpenRevision is not { Status: RevisionStatus.Draft } draft) return UseCaseRefusals.NotADraft;
        if (draft.Version != version) return Refusal.Stale;
        var current = await db.CurrentQuestionnaire(QuestionnaireCatalogue.Intake, ct);
        if (draft.Questionnaire == current.Reference) return UseCaseRefusals.NewestAlready;
        return useCase.MoveDraft(current.Reference, IntakeAnswers.ContentOf(IntakeAnswers.Fitting(current, Answers.Stored(draft.Answers))));
    }, ct);
}
