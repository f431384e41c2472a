using AiGovernance.Access;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Retiring;

/// <summary>Ends a use for good, when everything on the checklist is done (AP-6).</summary>
public sealed class RetireUseCase(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the case, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, RetirementTerms terms, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.Retire, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Version != version) return Refusal.Stale;
        var now = clock.GetUtcNow().UtcDateTime;
        var retirement = Retirement.Of(useCase, terms, access.Actor.Person!.Value, now);
        if (!retirement.Succeeded) return retirement.Refusal!;
        db.Retirements.Add(retirement.Value);
        db.Cancel(ReReviewCourse.First, id.Value, now);
        await db.Tell(useCase, access.Actor, new(NewsTopic.Ending, "Retired", "It is ended for good; access is removed and its users are told."), now, ct);
        return Result.Success;
    }, ct);
}
