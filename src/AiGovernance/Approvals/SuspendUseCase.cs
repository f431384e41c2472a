using AiGovernance.Access;
using AiGovernance.Approvals.ShutOff;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals;

/// <summary>Withdraws permission at once, by any of those who may see danger first (AP-5).</summary>
public sealed class SuspendUseCase(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.Suspend, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (!IsSuspendable(useCase)) return ApprovalRefusals.NotSuspendable;
        return await db.Suspend(useCase, access.Actor, reason, await settings.Now(db, ct), clock.GetUtcNow().UtcDateTime, ct);
    }, ct);

    /// <summary>Approved, or running in whatever way; not what is suspended already.</summary>
    internal static bool IsSuspendable(UseCase useCase) =>
        useCase.Standing is not Standing.Suspended && (useCase.Standing is Standing.Approved or Standing.ApprovedWithConditions || useCase.InProduction);
}
