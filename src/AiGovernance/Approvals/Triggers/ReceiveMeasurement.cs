using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Triggers;

/// <summary>A system sends a value through the API; its token is its permission, and it acts under the token's name for this one act (AP-10).</summary>
public sealed class ReceiveMeasurement(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="reference">Of the use case.</param>
    /// <param name="terms">Null where what was sent cannot be read; only who holds a valid token hears so.</param>
    public async Task<Result<MeasurementOutcome>> Handle(string reference, MeasurementKey key, MeasurementTerms? terms, CancellationToken ct = default)
    {
        using var _ = access.Lend();
        return await database.Write<MeasurementOutcome>(this, async db =>
        {
            if (await db.OpenedBy(reference, key, ct) is not { } token) return MeasurementRefusals.TokenNotValid;
            access.Become(Actor.Sender(token.Name));
            if (terms is null) return MeasurementRefusals.Malformed;
            var useCase = await db.UseCases.ForChange().SingleAsync(u => u.Id == token.UseCaseId, ct);
            return await db.Measure(useCase, terms, new(null, token.Id), await settings.Now(db, ct), clock.GetUtcNow().UtcDateTime, ct);
        }, ct);
    }
}
