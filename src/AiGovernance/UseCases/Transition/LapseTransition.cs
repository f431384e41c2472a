using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Transition;

/// <summary>The last day of a transitional permission is over: it lapses by itself, and what still runs runs without any (UC-5).</summary>
public sealed class LapseTransition(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = TransitionalPermissionId.From(delivery.Subject);
        if (await db.TransitionalPermissions.SingleOrDefaultAsync(p => p.Id == id && p.EndedAt == null, ct) is not { } permission) return Result.Success;

        permission.End(now);
        var useCase = await db.UseCases.ForChange(access.Actor).SingleAsync(u => u.Id == permission.UseCaseId, ct);
        useCase.EndTransition();
        db.Because($"Lapsed by rule UC-5: the transitional permission ended on {Moments.Day(permission.Until)}.");
        return Result.Success;
    }, ct);
}
