using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>Writes down who stops a use, how, and how long it takes (AP-5).</summary>
public sealed class SaveShutOffPlan(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the plan, as last read; 0 where there was none.</param>
    public Task<Result> Handle(UseCaseId id, int version, ShutOffTerms terms, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.PlanShutOff, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Standing is Standing.Retired) return UseCaseRefusals.RetiredForGood;
        var plan = await db.ShutOffPlans.SingleOrDefaultAsync(p => p.UseCaseId == id, ct);
        if ((plan?.Version ?? 0) != version) return Refusal.Stale;
        if (plan is null) db.ShutOffPlans.Add(plan = new ShutOffPlan(id));
        return plan.Write(terms, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
