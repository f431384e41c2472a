using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Triggers;

/// <summary>Somebody says what was done about an alert; it leaves every inbox, and the next breach alerts again (AP-10).</summary>
public sealed class AcknowledgeBreach(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">As last read: nobody answers for values that came meanwhile unseen.</param>
    public Task<Result> Handle(Guid id, int version, string done, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (await db.TriggerBreaches.SingleOrDefaultAsync(b => b.Id == id, ct) is not { } breach) return Refusal.NotFound;
        if (await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == breach.UseCaseId, ct) is not { } useCase) return Refusal.NotFound;
        if (!access.Allows(TriggerPermissions.Acknowledge, await db.Watched(useCase, ct))) return Refusal.Forbidden with { About = useCase.Ref };
        if (breach.Version != version) return Refusal.Stale;
        db.Because(done);
        return breach.Acknowledge(done, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
