using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Desk;

/// <summary>A reviewer takes a review from the queue of their discipline, and may read the case from then on (RV-1, PP-1).</summary>
public sealed class ClaimReview(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the review, as last read.</param>
    public Task<Result> Handle(ReviewId id, int version, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var review = await db.Reviews.VisibleTo(db, access.Actor).SingleOrDefaultAsync(r => r.Id == id, ct);
        if (review is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.Claim, review) || access.Actor.Person is not { } me) return Refusal.Forbidden with { About = review.Ref };
        // Not through the cases that the person sees: the queue showed it, and claiming lets them in.
        var useCase = await db.UseCases.Include(u => u.Readers).SingleAsync(u => u.Id == review.UseCaseId, ct);
        if (useCase.Bars(access.Actor, "review") is { } barred) return barred;
        if (await Reviewers.Bar(db, useCase, access.Actor.BoundBy, ct) is { } bar) return bar;
        if (review.State is not ReviewState.Open) return ReviewRefusals.NotFree;
        if (review.Version != version) return Refusal.Stale;
        useCase.LetRead(me, ReaderReason.Reviewer);
        return review.Claim(me, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
