using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Reviews.Responses;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Desk;

/// <summary>One review of a case, as its tab shows it.</summary>
/// <param name="Safeguards">How many answers its discipline confirms or corrects.</param>
/// <param name="Corrected">How many of them it corrected; 0 until done.</param>
/// <param name="Answered">Null until done.</param>
/// <param name="IsMine">In the hands of who looks.</param>
public sealed record CaseReviewRow(
    ReviewId Id, int Revision, Discipline Discipline, ReviewState State, string? Reviewer, bool IsMine, bool IsStarted, ReviewOutcome? Outcome, string Rationale,
    IReadOnlyList<ProposedCondition> Conditions, int Safeguards, int Corrected, AnsweredReview? Answered, DateTime OpenedAt, DateTime? DoneAt, DateOnly DueOn, int DaysLeft, int Days, bool IsEscalated);

/// <summary>The reviews of one case, newest revision first, for whoever sees the case.</summary>
public sealed class ListReviewsOf(Database database, AccessCheck access, IReviewSecrecy secrecy, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<IReadOnlyList<CaseReviewRow>>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<IReadOnlyList<CaseReviewRow>>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Read)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        if (await secrecy.Against(db, access.Actor, id, ct) is { } kept) return kept;
        var reviews = await db.Reviews.Where(r => r.UseCaseId == id)
            .Join(db.Revisions, r => r.RevisionId, v => v.Id, (r, v) => new { Review = r, v.Number, v.Score, v.Frozen, Reviewer = db.People.Where(p => p.Id == r.ReviewerId).Select(p => p.Name).FirstOrDefault() })
            .ToListAsync(ct);
        var calendar = (await settings.Now(db, ct)).Calendar;
        var today = ReviewTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var rows = new List<CaseReviewRow>();
        var looking = reviews.Where(x => x.Review.State is not ReviewState.Cancelled).ToLookup(x => x.Number, x => x.Review.Discipline);
        foreach (var x in reviews.OrderByDescending(x => x.Number).ThenBy(x => x.Review.Discipline))
        {
            rows.Add(Row(x.Review, x.Number, x.Frozen, x.Reviewer, calendar.Left(today, x.Review.DueOn)) with
            {
                Safeguards = MitigationAnswers.CountOf(ScoreSnapshot.FromJson(x.Score), x.Review.Discipline, [.. looking[x.Number]]),
                Answered = await AnsweredReview.Of(db, x.Review, ct),
            });
        }
        return Result.Of<IReadOnlyList<CaseReviewRow>>(rows);
    }, ct);

    private CaseReviewRow Row(Review review, int revision, string frozen, string? reviewer, int daysLeft) => new(
        review.Id, revision, review.Discipline, review.State, reviewer, review.ReviewerId is { } r && r == access.Actor.Person, review.SavedAt is not null,
        review.Outcome, review.Rationale, review.ProposedConditions,
        0, Corrections.Of(frozen, review).Count, null,
        review.OpenedAt, review.DoneAt, review.DueOn, daysLeft, review.Days, review.EscalatedAt is not null);
}
