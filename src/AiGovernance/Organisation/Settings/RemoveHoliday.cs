using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Organisation.Settings;

/// <summary>Makes a holiday to come a working day again; that it was one stays in the versions (RV-2).</summary>
public sealed class RemoveHoliday(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result> Handle(DateOnly on, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.SetPolicy)) return Refusal.Forbidden;
        var (policy, now) = (await settings.Now(db, ct), clock.GetUtcNow().UtcDateTime);
        if (policy.Content.Holidays.All(h => h.On != on)) return Refusal.NotFound;
        if (on <= DateOnly.FromDateTime(now)) return PolicyRefusals.HolidayPast;
        if (PolicyWriting.FaultOf(reason) is { } fault) return fault;
        return db.Put(settings, policy, policy.Content with { Holidays = [.. policy.Content.Holidays.Where(h => h.On != on)] }, reason, access.Actor, now);
    }, ct);
}
