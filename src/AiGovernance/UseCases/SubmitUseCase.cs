using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases.Notices;
using AiGovernance.UseCases.Reliance;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Freezes the draft with its score and hands it to triage (UC-1, RS-5).</summary>
public sealed class SubmitUseCase(Database database, AccessCheck access, OrganisationProfile organisation, TimeProvider clock)
{
    /// <param name="version">Of the revision, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, CancellationToken ct = default) => database.Write(this, db => Prepare(db, id, version, ct), async (db, ready) =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        // A vendor may have fallen since: the records are asked again where nobody else can write.
        var facts = await FactsOf(db, ready.Answers, now, ct);
        var boundaries = await BoundariesOf(db, now, ct);
        var same = ready.Facts.SequenceEqual(facts) && BoundaryRule.TextOf(ready.Boundaries) == BoundaryRule.TextOf(boundaries);
        var frozen = same ? ready.Frozen : Freezing.Of(ready.Definition, ready.Answers, facts, boundaries, ready.UseCase.OpenRevision!.Deployment);
        if (!frozen.Succeeded) return frozen.Refusal;

        var draft = ready.UseCase.OpenRevision!;
        var submitted = ready.UseCase.Submit(frozen.Value, access.Actor.Person!.Value, now);
        if (!submitted.Succeeded) return submitted;
        db.CaseReliances.AddRange(CaseReliance.Of(draft, Answers.Stored(frozen.Value.Answers)));
        await db.Untell(id, NewsTopic.ReReview, null, now, ct);
        db.Note(Freezing.Difference(draft, ready.FormerAnswers, frozen.Value));
        db.Signal(UseCaseSignals.Submitted, id.Value, now);
        return Result.Success;
    }, ct);

    /// <summary>Scoring is most of the work and needs no turn: an answer saved meanwhile has changed the revision's version.</summary>
    private async Task<Result<Ready>> Prepare(AppDbContext db, UseCaseId id, int version, CancellationToken ct)
    {
        var useCase = await db.UseCases.ForChange().SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.Submit, useCase)) return await db.UseCases.Refused(useCase, access.Actor, ct);
        if (useCase.OpenRevision is not { Status: RevisionStatus.Draft } draft) return UseCaseRefusals.NotADraft;
        if (draft.Version != version) return Refusal.Stale;

        var definition = await db.Questionnaire(draft.Questionnaire, ct);
        var answers = Answers.Read(draft.Answers, definition);
        if (!answers.Succeeded) return answers.Refusal;
        var now = clock.GetUtcNow().UtcDateTime;
        var (facts, boundaries) = (await FactsOf(db, answers.Value, now, ct), await BoundariesOf(db, now, ct));
        var frozen = Freezing.Of(definition, answers.Value, facts, boundaries, draft.Deployment);
        if (!frozen.Succeeded) return frozen.Refusal;
        return new Ready(useCase, definition, answers.Value, facts, boundaries, frozen, await Freezing.FormerAnswers(db, draft, ct));
    }

    private Task<IReadOnlyDictionary<string, string>> FactsOf(AppDbContext db, Answers answers, DateTime now, CancellationToken ct) =>
        IntakeFacts.Of(db, answers, organisation, DateOnly.FromDateTime(now), ct);

    private static Task<IReadOnlyList<BoundaryRule>> BoundariesOf(AppDbContext db, DateTime now, CancellationToken ct) => db.BoundariesOn(DateOnly.FromDateTime(now), ct);

    private sealed record Ready(UseCase UseCase, QuestionnaireDefinition Definition, Answers Answers, IReadOnlyDictionary<string, string> Facts, IReadOnlyList<BoundaryRule> Boundaries, Result<FrozenRevision> Frozen, string? FormerAnswers);
}
