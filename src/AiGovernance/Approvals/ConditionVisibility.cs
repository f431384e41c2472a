using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.UseCases;

namespace AiGovernance.Approvals;

/// <summary>Conditions and decisions are seen by those who see the case (PP-1), and conditions by who has to verify them.</summary>
public static class ConditionVisibility
{
    public static IQueryable<Condition> VisibleTo(this IQueryable<Condition> conditions, AppDbContext db, Actor actor)
    {
        var (me, cases) = (actor.Person, db.UseCases.VisibleTo(actor));
        return conditions.Where(c => (c.VerifierId != null && c.VerifierId == me) || cases.Any(u => u.Id == c.UseCaseId));
    }
}
