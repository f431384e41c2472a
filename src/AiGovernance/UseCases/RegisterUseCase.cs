using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.UseCases.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>The reference of the case just begun, for its address.</summary>
public sealed record RegisteredUseCase(UseCaseId Id, string Reference);

/// <summary>Begins a case: from this moment it has a number and is known, and it is not allowed yet (S1).</summary>
public sealed class RegisterUseCase(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="onBehalfOf">The submitter, when somebody else types it in; both are barred from judging it (PP-3).</param>
    public Task<Result<RegisteredUseCase>> Handle(string title, PersonId? onBehalfOf = null, CancellationToken ct = default) => database.Write<RegisteredUseCase>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.Register) || access.Actor is not { Person: { } person, Unit: { } unit }) return Refusal.Forbidden;
        if (string.IsNullOrWhiteSpace(title)) return UseCaseRefusals.TitleMissing;
        if (title.Trim().Length > UseCase.TitleMaxLength) return UseCaseRefusals.TitleTooLong;
        if (onBehalfOf is { } other)
        {
            var found = await db.People.SingleOrDefaultAsync(p => p.Id == other && p.LeftAt == null, ct);
            if (found is null) return Refusal.NotFound;
            unit = found.UnitId;
        }
        var now = clock.GetUtcNow().UtcDateTime;
        var counter = await ReferenceCounter.Of(db, now.Year, ct);
        var definition = await db.CurrentQuestionnaire(QuestionnaireCatalogue.Intake, ct);
        var answers = Answers.Empty.With("title", title.Trim());
        var useCase = UseCase.Register(new(title.Trim(), unit, onBehalfOf ?? person, onBehalfOf is null ? null : person, definition.Reference, answers.ToJson()), counter.Next(), now);
        db.UseCases.Add(useCase);
        await CaseTrigram.Keep(db, useCase, ct);
        return new RegisteredUseCase(useCase.Id, useCase.Reference);
    }, ct);
}
