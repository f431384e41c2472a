using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>Asks to let a suspended use go on; somebody else grants it (AP-5).</summary>
public sealed class AskReinstatement(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="reason">What has changed since the suspension.</param>
    public Task<Result> Handle(UseCaseId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.AskReinstatement, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (await db.SuspensionOf(id, ct) is not { } suspension) return ShutOffRefusals.NotSuspended;
        db.Because(reason);
        return suspension.Ask(access.Actor.Person!.Value, reason, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
