using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Organisation.Settings;

/// <summary>Makes one day to come a holiday (RV-2).</summary>
public sealed class AddHoliday(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result> Handle(DateOnly? on, string name, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.SetPolicy)) return Refusal.Forbidden;
        var (policy, now) = (await settings.Now(db, ct), clock.GetUtcNow().UtcDateTime);
        var known = policy.Content.Holidays;
        if (HolidayList.FaultOf(on, name, known, DateOnly.FromDateTime(now)) is { } fault) return PolicyRefusals.HolidayWrong.With(fault);
        return db.Put(settings, policy, policy.Content with { Holidays = [.. known, new(on!.Value, name.Trim())] }, null, access.Actor, now);
    }, ct);
}
