using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Figures;

/// <summary>How long decisions took, and what is past its day.</summary>
internal static class TimeQueries
{
    /// <summary>Three columns of each decision: a percentile needs its values.</summary>
    public static async Task<IReadOnlyList<Answered>> Answered(AppDbContext db, IQueryable<UseCase> seen, DateOnly from, PolicyBook policies, CancellationToken ct)
    {
        var start = from.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var rows = await db.Decisions.Where(d => d.DecidedAt >= start && seen.Any(u => u.Id == d.UseCaseId))
            .Join(db.Revisions.Where(r => r.SubmittedAt != null), d => d.RevisionId, r => r.Id, (d, r) => new { d.Tier, SubmittedAt = r.SubmittedAt!.Value, d.DecidedAt }).ToListAsync(ct);
        return [.. rows.Select(r => Dashboard.Figures.Answered.Of(r.Tier, r.SubmittedAt, r.DecidedAt, policies.At(r.DecidedAt).Calendar))];
    }

    public static async Task<OverdueFigures> Overdue(AppDbContext db, IQueryable<UseCase> seen, DateOnly today, CancellationToken ct)
    {
        var conditions = await db.OverdueConditions(seen, today).GroupBy(c => c.Stops).Select(g => new { Stops = g.Key, Count = g.Count() }).ToListAsync(ct);
        var reviews = await db.OverdueReviews(seen, today).CountAsync(ct);
        var (monthEnd, until) = (new DateOnly(today.Year, today.Month, 1).AddMonths(1).AddDays(-1), today.AddDays(Overview.DaysAhead));
        var ends = await seen.Ending(today, until).GroupBy(u => u.ReviewDueOn <= monthEnd).Select(g => new { ThisMonth = g.Key, Count = g.Count() }).ToListAsync(ct);
        return new(
            conditions.Where(c => c.Stops).Sum(c => c.Count), conditions.Where(c => !c.Stops).Sum(c => c.Count), reviews,
            ends.Where(e => e.ThisMonth).Sum(e => e.Count), ends.Sum(e => e.Count), monthEnd, until);
    }
}
