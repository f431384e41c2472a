using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases.Naming;
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
        var made = same ? Result.Of(ready.Made) : Submission.Of(ready.Draft, ready.Definition, ready.Answers, facts, boundaries, ready.FormerAnswers);
        if (made is not { Succeeded: true, Value: var submission }) return made.Refusal;

        var submitted = ready.UseCase.Submit(submission.Frozen, access.Actor.Person!.Value, now);
        if (!submitted.Succeeded) return submitted;
        db.CaseReliances.AddRange(submission.Relies);
        db.NamedRecords.AddRange(submission.Named);
        db.Note(submission.Difference);
        // Also a first revision: what runs undecided is put to the question by a concern or a breach (AP-9, AP-10).
        await db.Untell(id, NewsTopic.ReReview, null, now, ct);
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
        var former = await Freezing.FormerAnswers(db, draft, ct);
        var made = Submission.Of(draft, definition, answers.Value, facts, boundaries, former);
        return made.Succeeded ? new Ready(useCase, draft, definition, answers.Value, facts, boundaries, former, made.Value) : made.Refusal;
    }

    private Task<IReadOnlyDictionary<string, string>> FactsOf(AppDbContext db, Answers answers, DateTime now, CancellationToken ct) =>
        IntakeFacts.Of(db, answers, organisation, DateOnly.FromDateTime(now), ct);

    private static Task<IReadOnlyList<BoundaryRule>> BoundariesOf(AppDbContext db, DateTime now, CancellationToken ct) => db.BoundariesOn(DateOnly.FromDateTime(now), ct);

    private sealed record Ready(
        UseCase UseCase, Revision Draft, QuestionnaireDefinition Definition, Answers Answers, IReadOnlyDictionary<string, string> Facts, IReadOnlyList<BoundaryRule> Boundaries, string? FormerAnswers, Submission Made);

    /// <summary>All that a submission writes beside the case itself.</summary>
    private sealed record Submission(FrozenRevision Frozen, IReadOnlyList<CaseReliance> Relies, IReadOnlyList<NamedRecord> Named, TrailNote Difference)
    {
        public static Result<Submission> Of(Revision draft, QuestionnaireDefinition definition, Answers given, IReadOnlyDictionary<string, string> facts, IReadOnlyList<BoundaryRule> boundaries, string? former)
        {
            var frozen = Freezing.Of(definition, given, facts, boundaries, draft.Deployment);
            if (!frozen.Succeeded) return frozen.Refusal;
            var kept = Answers.Stored(frozen.Value.Answers);
            return new Submission(frozen.Value, [.. CaseReliance.Of(draft, kept)], [.. NamedRecord.Of(draft, kept)], Freezing.Difference(draft, former, frozen.Value));
        }
    }
}
