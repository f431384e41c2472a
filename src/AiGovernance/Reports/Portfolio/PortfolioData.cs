using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Frameworks;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports.Portfolio;

/// <summary>How one case stood at the instant of the report.</summary>
/// <param name="UnitId">Two units may have one name.</param>
/// <param name="TierByScore">Where people changed the tier (RS-6); known of today only.</param>
public sealed record PortfolioRow(string Reference, string Title, string Unit, RiskTier? Tier, RiskTier? TierByScore, Standing Standing, bool InProduction, UnitId UnitId);

/// <summary>The portfolio report that was issued last before a past instant: verdicts of that time stand there.</summary>
public sealed record FormerPortfolio(string Number, DateTime AsOf);

/// <summary>Everything the portfolio alignment report says, read once as of one instant (RP-1, RP-5).</summary>
/// <param name="Cases">The gravest tier first, then by reference.</param>
/// <param name="Coverage">Null for a past instant: verdicts are drawn from the records of today.</param>
/// <param name="Trend">What ran, over the twelve months before.</param>
/// <param name="Attesters">Who may attest what records cannot show (FW-3).</param>
public sealed record PortfolioData(
    DateTime AsOf, bool IsPast, IReadOnlyList<PortfolioRow> Cases, ProductionTrend Trend, int Confidential, Coverage? Coverage, IReadOnlyList<string> Attesters, IReadOnlySet<string> Hidden, FormerPortfolio? Former)
{
    public int In(RiskTier? tier) => Cases.Count(c => c.Tier == tier);

    public int Running => Cases.Count(c => c.InProduction);

    /// <param name="asOf">Null for now.</param>
    public static async Task<PortfolioData> Read(AppDbContext db, RmfCatalogue catalogue, DateTime? asOf, DateTime now, CancellationToken ct)
    {
        var at = asOf ?? now;
        var cases = await Stood(db, at, isPast: asOf is not null, ct);
        var hidden = await db.CaseHistory.At(at).Join(db.UseCases.Where(u => u.IsConfidential), h => h.UseCaseId, u => u.Id, (h, u) => u.Reference).ToListAsync(ct);
        return new(at, asOf is not null, cases, await ProductionTrend.Read(db, at, ct), hidden.Count, asOf is null ? await CoverageReader.OfOrganisation(db, catalogue, now, ct) : null,
            await Compliance(db, now, ct), hidden.ToHashSet(StringComparer.Ordinal), asOf is null ? null : await Last(db, at, ct));
    }

    private static async Task<IReadOnlyList<PortfolioRow>> Stood(AppDbContext db, DateTime at, bool isPast, CancellationToken ct)
    {
        // Names of units once, not once for each of their cases.
        var units = await db.Units.ToDictionaryAsync(u => u.Id, u => u.Name, ct);
        var found = db.CaseHistory.At(at).Join(db.UseCases.NotConfidential(), h => h.UseCaseId, u => u.Id,
            (h, u) => new { u.Reference, u.Title, u.UnitId, h.Tier, u.TierByScore, h.Standing, h.InProduction });
        var rows = new List<PortfolioRow>();
        await foreach (var c in found.AsAsyncEnumerable().WithCancellation(ct))
            rows.Add(new(c.Reference, c.Title, units[c.UnitId], c.Tier, isPast ? null : c.TierByScore, c.Standing, c.InProduction, c.UnitId));
        rows.Sort((a, b) => a.Tier == b.Tier ? string.CompareOrdinal(a.Reference, b.Reference) : Weight(b).CompareTo(Weight(a)));
        return rows;

        static int Weight(PortfolioRow row) => row.Tier is { } tier ? (int)tier + 1 : 0;
    }

    private static async Task<IReadOnlyList<string>> Compliance(AppDbContext db, DateTime now, CancellationToken ct) =>
        await db.RoleAssignments.Where(r => r.Role == Role.Compliance && r.FromAt <= now && (r.UntilAt == null || r.UntilAt > now))
            .Join(db.People, r => r.PersonId, p => p.Id, (r, p) => p.Name).Distinct().OrderBy(n => n).ToListAsync(ct);

    private static Task<FormerPortfolio?> Last(AppDbContext db, DateTime at, CancellationToken ct) =>
        db.Documents.Where(d => d.Kind == IssuePortfolioReport.Kind && d.ContentHash != "" && d.AsOf <= at && d.IssuedAt <= at).OrderByDescending(d => d.IssuedAt)
            .Select(d => new FormerPortfolio(d.Number, d.AsOf)).FirstOrDefaultAsync(ct);
}

internal static class PastStandings
{
    /// <summary>One row for each case that was registered by then (UC-8).</summary>
    public static IQueryable<CaseHistory> At(this IQueryable<CaseHistory> history, DateTime at) => history.Where(h => h.From <= at && (h.Until == null || h.Until > at));
}
