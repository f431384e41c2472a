using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Inquiries;

/// <summary>A reviewer asks the submitter; the clock of all reviews stands still until it is answered (RV-3).</summary>
public sealed class AskSubmitter(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the review, as last read.</param>
    public Task<Result> Handle(ReviewId id, int version, string question, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var review = await db.Reviews.VisibleTo(db, access.Actor).SingleOrDefaultAsync(r => r.Id == id, ct);
        if (review is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.Write, review)) return Refusal.Forbidden with { About = review.Ref };
        if (review.Version != version) return Refusal.Stale;
        if (review.State is not ReviewState.Claimed) return ReviewRefusals.Closed;
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == review.UseCaseId, ct);
        if (useCase is null) return Refusal.NotFound;
        return await Asking.Ask(db, useCase, review.Id, access.Actor.Person!.Value, question, clock.GetUtcNow().UtcDateTime, ct);
    }, ct);
}
