using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Triggers;

/// <summary>Makes a token with which a system may send values of this case, and shows it this once (AP-10).</summary>
public sealed class MakeMeasurementToken(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="name">What sends with it.</param>
    public Task<Result<MadeToken>> Handle(UseCaseId id, string name, CancellationToken ct = default) => database.Write<MadeToken>(this, async db =>
    {
        var useCase = await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(TriggerPermissions.GiveToken, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Standing is Standing.Retired) return TriggerRefusals.CaseEnded;
        var made = MeasurementToken.Make(id, name, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
        if (made.Succeeded) db.MeasurementTokens.Add(made.Value.Record);
        return made;
    }, ct);
}
