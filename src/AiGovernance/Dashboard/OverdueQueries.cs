using AiGovernance.Approvals;
using AiGovernance.Data;
using AiGovernance.Reviews;
using AiGovernance.UseCases;

namespace AiGovernance.Dashboard;

/// <summary>What is past its day in the cases that are looked at; figures and the list behind them ask the same.</summary>
internal static class OverdueQueries
{
    /// <param name="seen">The cases that the reader may see (PP-1).</param>
    public static IQueryable<Condition> OverdueConditions(this AppDbContext db, IQueryable<UseCase> seen, DateOnly today)
    {
        var living = seen.Where(u => u.Standing != Standing.Retired).Select(u => u.Id);
        return db.Conditions.OfLatestDecision(db).Where(c => c.State == ConditionState.Open && c.DueOn < today && living.Contains(c.UseCaseId));
    }

    /// <summary>While the clock stands still nothing becomes overdue (RV-2).</summary>
    public static IQueryable<Review> OverdueReviews(this AppDbContext db, IQueryable<UseCase> seen, DateOnly today)
    {
        var ids = seen.Select(u => u.Id);
        return db.Reviews.Where(r => (r.State == ReviewState.Open || r.State == ReviewState.Claimed) && r.DueOn < today && ids.Contains(r.UseCaseId)
            && !db.Revisions.Any(v => v.Id == r.RevisionId && v.ClockStoppedAt != null));
    }
}
