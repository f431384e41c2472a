using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Boundaries;

/// <summary>The day has passed by which the people of a touched case were to answer: they are told, and the page of boundaries shows it (CM-11).</summary>
public sealed class TellReviewOverdue(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var review = await db.BoundaryReviews.AsNoTracking().SingleAsync(r => r.Id == delivery.Subject, ct);
        var boundary = await db.Boundaries.AsNoTracking().SingleAsync(b => b.Id == review.BoundaryId, ct);
        var useCase = await db.UseCases.AsNoTracking().SingleAsync(u => u.Id == review.UseCaseId, ct);
        if (boundary.PhaseOn(DateOnly.FromDateTime(now)) is not BoundaryPhase.InForce || useCase.Standing is Standing.Retired) return Result.Success;
        if (await db.Revisions.AnyAsync(r => r.UseCaseId == useCase.Id && r.SubmittedAt > review.OpenedAt, ct)) return Result.Success;

        db.Note(new(useCase.Ref, [new("ReReviewOverdue", null, $"{boundary.RuleId}, to be answered by {Moments.Day(review.ReviewBy)}")], useCase.Id.Value));
        await db.Tell(useCase, access.Actor, new(NewsTopic.ReReview, "Re-review overdue", $"{boundary.RuleId} rules this use out, and nobody answered by {Moments.Day(review.ReviewBy)}: {boundary.Wording}"), now, ct);
        return Result.Success;
    }, ct);
}
