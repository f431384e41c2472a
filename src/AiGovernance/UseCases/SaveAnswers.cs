using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.UseCases.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Saves a draft's answers by itself while the person writes (UC-3). Leaves no trail entry; submission does (AT-1).</summary>
public sealed class SaveAnswers(Database database, AccessCheck access)
{
    /// <param name="version">Of the revision, as last read.</param>
    /// <returns>The revision's version after the save.</returns>
    public Task<Result<int>> Handle(UseCaseId id, int version, Answers answers, CancellationToken ct = default) => database.Write<int>(this, async db =>
    {
        db.Autosave();
        var useCase = await db.UseCases.ForChange().SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.Edit, useCase)) return await db.UseCases.Refused(useCase, access.Actor, ct);
        if (useCase.OpenRevision is not { Status: RevisionStatus.Draft } draft) return UseCaseRefusals.NotADraft;
        if (draft.Version != version) return Refusal.Stale;
        var definition = await db.Questionnaire(draft.Questionnaire, ct);
        if ((IntakeAnswers.Fault(definition, answers) ?? await CaseFiles.Fault(db, id, definition, answers, ct)) is { } fault) return fault;
        var (content, before) = (IntakeAnswers.ContentOf(answers), draft.Answers);
        var saved = useCase.Save(content);
        if (!saved.Succeeded) return saved.Refusal!;
        await CaseTrigram.Keep(db, useCase, ct);
        // What does not change the revision leaves its version: one more would make the next save look stale.
        return content.Answers == before ? version : version + 1;
    }, ct);
}
