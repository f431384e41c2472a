using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Triggers;

/// <summary>A person records a value by hand; a breach does at once what the table says (AP-10).</summary>
public sealed class RecordMeasurement(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<MeasurementOutcome>> Handle(UseCaseId id, MeasurementTerms terms, CancellationToken ct = default) => database.Write<MeasurementOutcome>(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(TriggerPermissions.Record, await db.Watched(useCase, ct))) return Refusal.Forbidden with { About = useCase.Ref };
        return await db.Measure(useCase, terms, new(access.Actor.Person, null), await settings.Now(db, ct), clock.GetUtcNow().UtcDateTime, ct);
    }, ct);
}
