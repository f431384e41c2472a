using AiGovernance.Access;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Parts;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Boundaries;

/// <summary>The first day of a boundary: what runs and is touched by it is put to the question, with a date (CM-11).</summary>
public sealed class BeginBoundary(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var (today, policy) = (DateOnly.FromDateTime(now), await settings.Now(db, ct));
        var boundary = await db.Boundaries.AsNoTracking().SingleAsync(b => b.Id == delivery.Subject, ct);
        // Changed or taken back before its first day: what took its place has its own.
        if (boundary.PhaseOn(today) is not BoundaryPhase.InForce) return Result.Success;

        var by = policy.Calendar.Add(today, policy[CommitteeFigures.BoundaryReviewDays]);
        db.Because($"Boundary {boundary.RuleId} begins by rule CM-11: {boundary.Wording}");
        foreach (var touched in await TouchedCases.Of(db, boundary.Tests, ct))
        {
            var useCase = await db.UseCases.ForChange(access.Actor).SingleAsync(u => u.Id == touched.Id, ct);
            var opened = await db.ReReview(useCase, access.Actor, $"The committee ruled this out on {Moments.Day(boundary.Rule.AdoptedOn)}: {boundary.Wording} Answer with a new revision by {Moments.Day(by)}, or ask for an exception (CM-11).", now, ct);
            if (!opened.Succeeded) return opened;
            var review = new BoundaryReview(boundary, useCase.Id, by, now);
            db.BoundaryReviews.Add(review);
            db.PutDue(CommitteeDues.BoundaryReviewOverdue, review.Id, by.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        }
        return Result.Success;
    }, ct);
}
