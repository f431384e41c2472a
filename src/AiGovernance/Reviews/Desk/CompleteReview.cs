using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Reviews.Responses;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Desk;

/// <summary>A review's outcome stands; the score follows what was confirmed or corrected, and the last review moves the case on (RV-1, RS-3).</summary>
public sealed class CompleteReview(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the review, as last read.</param>
    public Task<Result> Handle(ReviewId id, int version, ReviewContent content, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var review = await db.Reviews.VisibleTo(db, access.Actor).SingleOrDefaultAsync(r => r.Id == id, ct);
        if (review is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.Write, review)) return Refusal.Forbidden with { About = review.Ref };
        if (review.State is not ReviewState.Claimed) return ReviewRefusals.Closed;
        if (review.Version != version) return Refusal.Stale;
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == review.UseCaseId, ct);
        if (useCase?.OpenRevision is not { } revision || revision.Id != review.RevisionId) return UseCaseRefusals.NotThere;
        // They may have become its owner since they claimed it.
        if (useCase.Bars(access.Actor, "review") is { } barred) return barred;
        if (await Reviewers.Bar(db, useCase, access.Actor.BoundBy, ct) is { } conflict) return conflict;

        var (definition, score) = (await db.Questionnaire(revision.Questionnaire, ct), ScoreSnapshot.FromJson(revision.Score));
        var looking = await db.Reviews.Where(r => r.RevisionId == revision.Id && r.State != ReviewState.Cancelled).ToListAsync(ct);
        if (MitigationAnswers.Fault(definition, score, review.Discipline, [.. looking.Select(r => r.Discipline)], content.Answers) is { } fault) return fault;
        var responses = (await ReviewAsked.Of(db, review, revision, ct))?.Freeze(content);
        if (responses is { Succeeded: false } open) return open.Refusal;
        var now = clock.GetUtcNow().UtcDateTime;
        var completed = review.Complete(content, responses?.Value, now);
        if (!completed.Succeeded) return completed;
        await ReviewClock.Stop(db, review, now, ct);
        await db.Untell(useCase.Id, NewsTopic.Review, id.Value, now, ct);
        return Follow(db, useCase, looking, MitigationAnswers.Rescore(definition, score, review.ConfirmedAnswers, looking), now);
    }, ct);

    /// <param name="looking">All reviews of the revision, this one as it is now.</param>
    private static Result Follow(AppDbContext db, UseCase useCase, IReadOnlyList<Review> looking, ScoreSnapshot again, DateTime now)
    {
        if (again.ToJson() != ScoreSnapshot.FromJson(useCase.OpenRevision!.Score).ToJson() && useCase.Rescore(again.ToJson(), again.Score.Tier, now) is { Succeeded: false } refused) return refused;

        // A corrected answer can raise the tier: then further disciplines have to look.
        var missing = ReviewPlan.Of(again, useCase.OpenRevision!.Tier!.Value).Except(looking.Select(r => r.Discipline)).Any();
        if (missing) db.Signal(ReviewSignals.SentToReview, useCase.Id.Value, now);
        else if (looking.All(r => !r.IsOpen)) db.Signal(ReviewSignals.AllDone, useCase.Id.Value, now);
        return Result.Success;
    }
}
