using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Desk;

/// <summary>Gives a review to a person of its discipline, also away from another (RV-1): by the governance office, or by the lead it escalated to.</summary>
public sealed class AssignReview(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the review, as last read.</param>
    public Task<Result> Handle(ReviewId id, int version, PersonId reviewer, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var review = await db.Reviews.VisibleTo(db, access.Actor).SingleOrDefaultAsync(r => r.Id == id, ct);
        if (review is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.Assign, review)) return Refusal.Forbidden with { About = review.Ref };
        if (review.Version != version) return Refusal.Stale;
        var now = clock.GetUtcNow().UtcDateTime;
        var useCase = await db.UseCases.Include(u => u.Readers).SingleAsync(u => u.Id == review.UseCaseId, ct);
        if (!await Reviewers.Of(db, review.Discipline, now).AnyAsync(a => a.PersonId == reviewer, ct)) return ReviewRefusals.NotAReviewer.With(review.Discipline);
        if (await Reviewers.Bar(db, useCase, reviewer, ct) is { } bar) return bar;
        var assigned = review.Assign(reviewer, now);
        if (assigned.Succeeded) useCase.LetRead(reviewer, ReaderReason.Reviewer);
        return assigned;
    }, ct);
}
