using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Desk;

/// <summary>One safeguard of a revision with who confirms it, and who did (RV-1).</summary>
/// <param name="InPlaceOf">The discipline that the questionnaire names, where it does not look.</param>
/// <param name="Looks">A review of the discipline was opened; else nobody confirms it.</param>
/// <param name="ConfirmedBy">The reviewer, once the review is done.</param>
/// <param name="OnRevision">Set where the reviews of an earlier revision count again (AP-7).</param>
public sealed record SafeguardRow(string QuestionId, Discipline Discipline, Discipline? InPlaceOf, bool Looks, string? ConfirmedBy, DateTime? ConfirmedAt, int? OnRevision);

/// <summary>How far the safeguards of a revision are confirmed, for whoever sees the case and its reviews (RV-1, RS-3).</summary>
public sealed class ReadSafeguards(Database database, AccessCheck access, IReviewSecrecy secrecy)
{
    /// <param name="number">Of the revision.</param>
    public Task<Result<IReadOnlyList<SafeguardRow>>> Handle(UseCaseId id, int number, CancellationToken ct = default) => database.Read<IReadOnlyList<SafeguardRow>>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Read)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        if (await secrecy.Against(db, access.Actor, id, ct) is { } kept) return kept;
        var revision = await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.UseCaseId == id && r.Number == number && r.SubmittedAt != null, ct);
        if (revision is null) return Refusal.NotFound;
        var reviewed = await db.ReviewedAs(revision.Id, ct);
        int? former = reviewed == revision.Id ? null : await db.Revisions.Where(r => r.Id == reviewed).Select(r => r.Number).SingleAsync(ct);
        var reviews = await db.Reviews.AsNoTracking().Where(r => r.RevisionId == reviewed && r.State != ReviewState.Cancelled).ToListAsync(ct);
        var reviewers = reviews.Select(r => r.ReviewerId).ToList();
        var names = await db.People.Where(p => reviewers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return Result.Of<IReadOnlyList<SafeguardRow>>([.. MitigationAnswers.Lines(ScoreSnapshot.FromJson(revision.Score)).Select(l => Row(l, reviews, names, former))]);
    }, ct);

    private static SafeguardRow Row(ContributionLine line, IReadOnlyList<Review> reviews, IReadOnlyDictionary<PersonId, string> names, int? former)
    {
        var discipline = SafeguardReviewers.Of(line.ConfirmedBy!, [.. reviews.Select(r => r.Discipline)]);
        var review = reviews.FirstOrDefault(r => r.Discipline == discipline);
        var done = review is { State: ReviewState.Done } && review.ConfirmedAnswers.ContainsKey(line.QuestionId) ? review : null;
        return new(line.QuestionId, discipline, MitigationAnswers.InPlaceOf(line, discipline), review is not null, done?.ReviewerId is { } by ? names[by] : null, done?.DoneAt, done is null ? null : former);
    }
}
