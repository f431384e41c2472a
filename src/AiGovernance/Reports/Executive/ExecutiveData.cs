using AiGovernance.Approvals;
using AiGovernance.Dashboard;
using AiGovernance.Dashboard.Figures;
using AiGovernance.Data;
using AiGovernance.Frameworks;
using AiGovernance.Organisation.Settings;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports.Executive;

/// <summary>A use that runs and could do the most harm.</summary>
/// <param name="Overdue">Its conditions past their day.</param>
public sealed record TopRisk(string Reference, string Title, RiskTier? Tier, RiskTier? TierByScore, Standing Standing, string Unit, string? Owner, DateOnly? ReviewDueOn, int Overdue);

/// <summary>Everything the executive summary says: the figures of the dashboard, read once as of one instant (RP-1, DB-1).</summary>
public sealed record ExecutiveData(RegisterFigures Figures, Coverage Coverage, OverdueDetails Overdue, IReadOnlyList<TopRisk> Risks)
{
    /// <summary>So many that the summary keeps to its two pages.</summary>
    public const int MostRisks = 5, MostOverdue = 4;

    public DateTime AsOf => Figures.AsOf;

    public static async Task<ExecutiveData> Read(AppDbContext db, RmfCatalogue catalogue, PolicyBook policies, DateTime now, CancellationToken ct)
    {
        var open = db.UseCases.NotConfidential();
        var figures = await FiguresReader.Of(db, open, policies, now, ct);
        return new(figures, await CoverageReader.OfOrganisation(db, catalogue, now, ct),
            await OverdueReader.Of(db, open, policies.At(now).Calendar, figures.Today, MostOverdue, ct), await TopRisks(db, open, figures.Today, ct));
    }

    /// <summary>What runs without approval first, then by tier.</summary>
    private static async Task<IReadOnlyList<TopRisk>> TopRisks(AppDbContext db, IQueryable<UseCase> open, DateOnly today, CancellationToken ct)
    {
        const int high = (int)RiskTier.High;
        var found = await open.Where(u => u.InProduction && (u.TierWeight >= high || (u.Standing != Standing.Approved && u.Standing != Standing.ApprovedWithConditions)))
            .OrderBy(u => u.Standing == Standing.Approved || u.Standing == Standing.ApprovedWithConditions).ThenByDescending(u => u.TierWeight).ThenBy(u => u.Reference).Take(MostRisks)
            .Select(u => new { Case = u, Unit = db.Units.First(x => x.Id == u.UnitId).Name, Owner = db.People.Where(p => p.Id == u.OwnerId).Select(p => p.Name).FirstOrDefault() }).ToListAsync(ct);
        var ids = found.Select(f => f.Case.Id).ToList();
        var overdue = await db.Conditions.OfLatestDecision(db).Where(c => ids.Contains(c.UseCaseId) && c.State == ConditionState.Open && c.DueOn < today)
            .GroupBy(c => c.UseCaseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. found.Select(f => new TopRisk(f.Case.Reference, f.Case.Title, f.Case.Tier, f.Case.TierByScore, f.Case.Standing, f.Unit, f.Owner, f.Case.ReviewDueOn, overdue.GetValueOrDefault(f.Case.Id)))];
    }
}
