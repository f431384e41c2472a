using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Triggers;

/// <summary>Ends a token at once; the values that came with it stay (AP-10).</summary>
public sealed class RevokeMeasurementToken(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(Guid id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (await db.MeasurementTokens.SingleOrDefaultAsync(t => t.Id == id, ct) is not { } token) return Refusal.NotFound;
        if (await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == token.UseCaseId, ct) is not { } useCase) return Refusal.NotFound;
        if (!access.Allows(TriggerPermissions.GiveToken, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        db.Because(reason);
        return token.Revoke(clock.GetUtcNow().UtcDateTime);
    }, ct);
}
