using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation;

/// <summary>One business unit, for filters and pickers.</summary>
public sealed record UnitRow(UnitId Id, string Name);

/// <summary>Every business unit, by name.</summary>
public sealed class ListUnits(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<UnitRow>>> Handle(CancellationToken ct = default) => database.Read<IReadOnlyList<UnitRow>>(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Read)) return Refusal.Forbidden;
        return await db.Units.OrderBy(u => u.Name).Select(u => new UnitRow(u.Id, u.Name)).ToListAsync(ct);
    }, ct);
}
