using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Desk;

/// <summary>One shelf with its rows, and how many stand on each.</summary>
public sealed record ReviewQueue(ReviewCounts Counts, Page<ReviewRow> Rows);

/// <summary>Reviews in my hands, to claim, or overdue; soonest due first (RV-1, RV-2).</summary>
public sealed class ListReviewQueue(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public const int PageSize = 25;

    public Task<Result<ReviewQueue>> Handle(ReviewShelf shelf, int page = 1, CancellationToken ct = default) => database.Read<ReviewQueue>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Queue)) return Refusal.Forbidden;
        var today = ReviewTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var visible = db.Reviews.VisibleTo(db, access.Actor);
        var counts = new ReviewCounts(await Count(ReviewShelf.Mine), await Count(ReviewShelf.ToClaim), await Count(ReviewShelf.Overdue));
        var number = Math.Max(1, page);
        var rows = await visible.On(shelf, db, access.Actor, today)
            .OrderBy(r => r.DueOn).ThenBy(r => r.Id).Skip((number - 1) * PageSize).Take(PageSize)
            .Join(db.UseCases, r => r.UseCaseId, u => u.Id, (r, u) => new
            {
                Review = r,
                u.Reference,
                u.Title,
                u.Tier,
                u.TierByScore,
                Unit = db.Units.First(x => x.Id == u.UnitId).Name,
                Reviewer = db.People.Where(p => p.Id == r.ReviewerId).Select(p => p.Name).FirstOrDefault(),
                Stopped = db.Revisions.Any(v => v.Id == r.RevisionId && v.Status == RevisionStatus.InformationRequested),
            })
            .OrderBy(x => x.Review.DueOn).ThenBy(x => x.Review.Id).ToListAsync(ct);
        var calendar = (await settings.Now(db, ct)).Calendar;
        return new ReviewQueue(counts, new([.. rows.Select(x => new ReviewRow(
            x.Review.Id, x.Review.UseCaseId, x.Reference, x.Title, x.Unit, x.Tier!.Value, x.Review.Discipline, x.Review.State, x.Reviewer,
            x.Review.SavedAt is not null, x.Review.DueOn, calendar.Left(today, x.Review.DueOn), x.Stopped, x.Review.EscalatedAt,
            x.Review.State is ReviewState.Open && access.Allows(ReviewPermissions.Claim, x.Review), x.Review.Version, x.TierByScore))], counts.Of(shelf), number, PageSize));

        Task<int> Count(ReviewShelf one) => visible.On(one, db, access.Actor, today).CountAsync(ct);
    }, ct);
}
