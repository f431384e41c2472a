using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Desk;

/// <summary>Gives a review to a person of its discipline, also away from another (RV-1): by the governance office, or by the lead it escalated to.</summary>
public sealed class AssignReview(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the review, as last read.</param>
    /// <param name="reason">Needed where it is taken away from somebody (PP-4).</param>
    public Task<Result> Handle(ReviewId id, int version, PersonId reviewer, string? reason = null, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var review = await db.Reviews.VisibleTo(db, access.Actor).SingleOrDefaultAsync(r => r.Id == id, ct);
        if (review is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.Assign, review)) return Refusal.Forbidden with { About = review.Ref };
        if (review.Version != version) return Refusal.Stale;
        var now = clock.GetUtcNow().UtcDateTime;
        var useCase = await db.UseCases.Include(u => u.Readers).SingleAsync(u => u.Id == review.UseCaseId, ct);
        if (!await Reviewers.Of(db, review.Discipline, now).AnyAsync(a => a.PersonId == reviewer, ct)) return ReviewRefusals.NotAReviewer.With(review.Discipline);
        if (await Reviewers.Bar(db, useCase, reviewer, ct) is { } bar) return bar;
        var former = review.ReviewerId;
        var assigned = review.Assign(reviewer, now);
        if (!assigned.Succeeded) return assigned;
        if (former is not null && string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (reason?.Length > Review.ConditionMaxLength) return ReviewRefusals.TextTooLong with { Field = "reason" };
        db.Because(reason);
        useCase.LetRead(reviewer, ReaderReason.Reviewer);
        await Tell(db, review, former, reason, now, ct);
        return Result.Success;
    }, ct);

    /// <summary>Who has it now, and who no longer has it.</summary>
    private async Task Tell(AppDbContext db, Review review, PersonId? former, string? reason, DateTime now, CancellationToken ct)
    {
        var why = string.IsNullOrWhiteSpace(reason) ? "." : $": {reason.Trim()}";
        var name = await db.People.Where(p => p.Id == review.ReviewerId).Select(p => p.Name).SingleAsync(ct);
        await db.Tell(review.UseCaseId, [review.ReviewerId], access.Actor, new(NewsTopic.Review, $"The {review.Discipline} review is yours", $"{access.Actor.Name} gave it to you{why}", review.Id.Value), now, ct);
        await db.Tell(review.UseCaseId, [former], access.Actor, new(NewsTopic.Review, $"The {review.Discipline} review is no longer yours", $"{access.Actor.Name} gave it to {name}{why}", review.Id.Value), now, ct);
    }
}
