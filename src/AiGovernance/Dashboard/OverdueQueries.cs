using AiGovernance.Access;
using AiGovernance.Approvals;
using AiGovernance.Data;
using AiGovernance.Reviews;
using AiGovernance.UseCases;

namespace AiGovernance.Dashboard;

/// <summary>What is past its day in cases that the person sees (PP-1); figures and the list behind them ask the same.</summary>
internal static class OverdueQueries
{
    public static IQueryable<Condition> OverdueConditions(this AppDbContext db, Actor actor, DateOnly today)
    {
        var seen = db.UseCases.VisibleTo(actor).Where(u => u.Standing != Standing.Retired).Select(u => u.Id);
        return db.Conditions.OfLatestDecision(db).Where(c => c.State == ConditionState.Open && c.DueOn < today && seen.Contains(c.UseCaseId));
    }

    /// <summary>While the clock stands still nothing becomes overdue (RV-2).</summary>
    public static IQueryable<Review> OverdueReviews(this AppDbContext db, Actor actor, DateOnly today)
    {
        var seen = db.UseCases.VisibleTo(actor).Select(u => u.Id);
        return db.Reviews.Where(r => (r.State == ReviewState.Open || r.State == ReviewState.Claimed) && r.DueOn < today && seen.Contains(r.UseCaseId)
            && !db.Revisions.Any(v => v.Id == r.RevisionId && v.ClockStoppedAt != null));
    }
}
