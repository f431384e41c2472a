using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.ShutOff;

/// <summary>The owner confirms since when it no longer runs (AP-5).</summary>
public sealed class ConfirmStopped(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the case, as last read.</param>
    /// <param name="stoppedAt">UTC.</param>
    public Task<Result> Handle(UseCaseId id, int version, DateTime stoppedAt, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.ConfirmStopped, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Version != version) return Refusal.Stale;
        var since = await db.ProductionStarts.Where(p => p.UseCaseId == id).MaxAsync(p => (DateTime?)p.StartedAt, ct);
        var stop = ProductionStop.Of(useCase, stoppedAt, since, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
        if (!stop.Succeeded) return stop.Refusal!;
        db.ProductionStops.Add(stop.Value);
        await db.Untell(id, NewsTopic.Stop, null, stop.Value.ConfirmedAt, ct);
        await db.Seen(id, access.Actor.Person, NewsTopic.Ending, stop.Value.ConfirmedAt, ct);
        // Why a request was refused is more than the stop asks for.
        if (await db.SuspensionOf(id, ct) is not { RefusedBecause: not null }) await db.Seen(id, access.Actor.Person, NewsTopic.Permission, stop.Value.ConfirmedAt, ct);
        return Result.Success;
    }, ct);
}
