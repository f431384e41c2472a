using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Dashboard.Figures;

/// <summary>Counts of cases, each by one query.</summary>
internal static class CaseQueries
{
    private const int Shown = 5;

    public static async Task<IReadOnlyList<StandingCount>> ByStanding(IQueryable<UseCase> seen, CancellationToken ct) => await seen
        .GroupBy(u => new { u.Tier, u.Standing, u.InProduction }).Select(g => new StandingCount(g.Key.Tier, g.Key.Standing, g.Key.InProduction, g.Count())).ToListAsync(ct);

    /// <summary>Confidential cases that the person may not see (PP-1).</summary>
    public static Task<int> Hidden(AppDbContext db, IQueryable<UseCase> seen, CancellationToken ct) =>
        db.UseCases.Where(u => u.IsConfidential && !seen.Any(s => s.Id == u.Id)).CountAsync(ct);

    public static async Task<IReadOnlyList<WaitingCount>> Waiting(IQueryable<UseCase> seen, DateOnly today, CancellationToken ct)
    {
        var (shortAgo, longAgo) = (Start(today.AddDays(-WaitingAges.ShortWait)), Start(today.AddDays(-WaitingAges.LongWait)));
        var rows = await seen.WaitingForFirstDecision().SelectMany(u => u.Revisions.Where(r => r.EndedAt == null))
            .GroupBy(r => new { r.Tier, Age = r.SubmittedAt >= shortAgo ? 0 : r.SubmittedAt >= longAgo ? 1 : 2 }).Select(g => new { g.Key.Tier, g.Key.Age, Count = g.Count() }).ToListAsync(ct);
        return [.. rows.Select(r => new WaitingCount(r.Tier!.Value, (WaitingAge)r.Age, r.Count))];
    }

    public static async Task<(int Drafts, int Imported)> NotSubmitted(IQueryable<UseCase> seen, CancellationToken ct)
    {
        var rows = await seen.Where(u => u.Standing == Standing.Registered && !u.Revisions.Any(r => r.EndedAt == null && r.Status != RevisionStatus.Draft))
            .Select(u => u.Revisions.Any(r => r.EndedAt == null) ? 1 : u.Revisions.Any() ? 2 : 0).GroupBy(k => k).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return (rows.Where(r => r.Key == 1).Sum(r => r.Count), rows.Where(r => r.Key == 0).Sum(r => r.Count));
    }

    public static async Task<IReadOnlyList<UnitCount>> ByUnit(AppDbContext db, IQueryable<UseCase> seen, CancellationToken ct)
    {
        const int high = (int)RiskTier.High;
        var rows = await seen.GroupBy(u => u.UnitId)
            .Select(g => new { g.Key, Cases = g.Count(), Running = g.Count(u => u.InProduction), High = g.Count(u => u.InProduction && u.TierWeight >= high) }).ToListAsync(ct);
        var names = await db.Units.Select(u => new { u.Id, u.Name }).ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        return [.. rows.Select(r => new UnitCount(r.Key, names[r.Key], r.Cases, r.Running, r.High)).OrderByDescending(u => u.Cases).ThenBy(u => u.Name, StringComparer.Ordinal)];
    }

    public static async Task<IReadOnlyList<UnapprovedRow>> Unapproved(AppDbContext db, IQueryable<UseCase> seen, CancellationToken ct) => await seen.RunningUnapproved()
        .OrderByDescending(u => u.TierWeight).ThenBy(u => u.Reference).Take(Shown)
        .Select(u => new UnapprovedRow(u.Reference, u.Title, u.Tier, u.Standing, db.Units.First(x => x.Id == u.UnitId).Name, u.TierByScore)).ToListAsync(ct);

    private static DateTime Start(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
