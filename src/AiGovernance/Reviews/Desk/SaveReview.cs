using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Reviews.Responses;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Desk;

/// <summary>Saves what a reviewer has written so far, by itself (RV-1). Leaves no trail entry; completing does (AT-1).</summary>
public sealed class SaveReview(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the review, as last read.</param>
    /// <returns>The review's version after the save.</returns>
    public Task<Result<int>> Handle(ReviewId id, int version, ReviewContent content, CancellationToken ct = default) => database.Write<int>(this, async db =>
    {
        db.Autosave();
        var review = await db.Reviews.VisibleTo(db, access.Actor).SingleOrDefaultAsync(r => r.Id == id, ct);
        if (review is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.Write, review)) return Refusal.Forbidden with { About = review.Ref };
        if (review.Version != version) return Refusal.Stale;
        if (review.Questionnaire.Length > 0 && ResponseRules.Fault(await db.Questionnaire(review.Questionnaire, ct), content.Responses) is { } fault) return fault;
        var saved = review.Save(content, clock.GetUtcNow().UtcDateTime);
        return saved.Succeeded ? version + 1 : saved.Refusal!;
    }, ct);
}
