using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Process;

/// <summary>A revision was withdrawn: what its reviewers had open is no longer needed.</summary>
public sealed class CancelReviews(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = UseCaseId.From(delivery.Subject);
        var left = await db.Reviews.Where(r => r.UseCaseId == id && (r.State == ReviewState.Open || r.State == ReviewState.Claimed)
            && db.Revisions.Any(v => v.Id == r.RevisionId && v.Status == RevisionStatus.Withdrawn)).ToListAsync(ct);
        foreach (var review in left)
        {
            review.Cancel();
            await ReviewClock.Stop(db, review, now, ct);
            await db.Untell(id, NewsTopic.Review, review.Id.Value, now, ct);
        }
        return Result.Success;
    }, ct);
}
