using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Desk;

/// <summary>A reviewer says that they have a conflict of interest: the review goes back to the queue, for good without them (RV-1, PP-3).</summary>
public sealed class DeclareReviewConflict(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the review, as last read.</param>
    public Task<Result> Handle(ReviewId id, int version, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var review = await db.Reviews.VisibleTo(db, access.Actor).SingleOrDefaultAsync(r => r.Id == id, ct);
        if (review is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.Write, review)) return Refusal.Forbidden with { About = review.Ref };
        if (review.Version != version) return Refusal.Stale;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (reason.Length > Review.ConditionMaxLength) return ReviewRefusals.TextTooLong with { Field = "reason" };
        db.Because(reason);
        var back = review.GiveBack();
        if (!back.Succeeded) return back;
        var now = clock.GetUtcNow().UtcDateTime;
        db.ReviewConflicts.Add(new ReviewConflict(review, access.Actor.Person!.Value, reason.Trim(), now));
        await db.Untell(review.UseCaseId, NewsTopic.Review, id.Value, now, ct);
        return back;
    }, ct);
}
