using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Organisation.Powers;

/// <summary>Who could do what on a day, on screen (PP-7).</summary>
public sealed class ListPowers(Database database, AccessCheck access, PowersReading reading, TimeProvider clock)
{
    /// <param name="day">Today when not set.</param>
    public Task<Result<PowersOfDay>> Handle(DateOnly? day, CancellationToken ct = default) => database.Read<PowersOfDay>(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.ReadPowers)) return Refusal.Forbidden;
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return day > today ? OrganisationRefusals.DayToCome : await reading.On(db, day ?? today, ct);
    }, ct);
}
