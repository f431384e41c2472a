using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Organisation.Settings;

/// <summary>Says on which days of each week the organisation does not work (RV-2).</summary>
public sealed class SetDaysOff(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="number">Of the version in force, as last read.</param>
    public Task<Result> Handle(int number, IReadOnlyCollection<DayOfWeek> days, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.SetPolicy)) return Refusal.Forbidden;
        var off = DaysOff.Ordered(days);
        if (off.Count > PolicyContent.MostDaysOff) return PolicyRefusals.TooManyDaysOff;
        if (PolicyWriting.FaultOf(reason) is { } fault) return fault;
        var policy = await settings.Now(db, ct);
        return policy.Number == number ? db.Put(settings, policy, policy.Content with { DaysOff = off }, reason, access.Actor, clock.GetUtcNow().UtcDateTime) : Refusal.Stale;
    }, ct);
}

/// <summary>The days of the week, Monday first.</summary>
public static class DaysOff
{
    public static IReadOnlyList<DayOfWeek> Week { get; } = [.. Enumerable.Range(1, 7).Select(d => (DayOfWeek)(d % 7))];

    public static IReadOnlyList<DayOfWeek> Ordered(IReadOnlyCollection<DayOfWeek> days) => [.. Week.Where(days.Contains)];
}
