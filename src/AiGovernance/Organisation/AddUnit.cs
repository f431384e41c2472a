using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation;

/// <summary>Opens a business unit.</summary>
public sealed class AddUnit(Database database, AccessCheck access)
{
    public Task<Result<UnitId>> Handle(string name, UnitId? parent, CancellationToken ct = default) => database.Write<UnitId>(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Administer)) return Refusal.Forbidden;
        if (string.IsNullOrWhiteSpace(name) || name.Length > BusinessUnit.NameMaxLength) return Refusal.Input("name", $"Give a name of at most {BusinessUnit.NameMaxLength} characters.");
        if (await db.Units.AnyAsync(u => u.ParentId == parent && u.Name == name, ct)) return OrganisationRefusals.NameTaken;
        var unit = new BusinessUnit(UnitId.New(), name.Trim(), parent);
        db.Units.Add(unit);
        return unit.Id;
    }, ct);
}
