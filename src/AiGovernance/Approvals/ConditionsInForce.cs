using AiGovernance.Data;

namespace AiGovernance.Approvals;

/// <summary>A later decision takes the place of the former with all its conditions; what it attached itself is to be shown (AP-1, CM-9).</summary>
public static class ConditionsInForce
{
    public static IQueryable<Condition> OfLatestDecision(this IQueryable<Condition> conditions, AppDbContext db) =>
        conditions.Where(c => !db.Decisions.Any(later => later.UseCaseId == c.UseCaseId && db.Decisions.Any(own => own.Id == c.DecisionId && own.DecidedAt < later.DecidedAt)));
}
