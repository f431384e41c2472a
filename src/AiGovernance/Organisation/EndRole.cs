using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Organisation;

/// <summary>Takes a role back from now on; that it was held stays on the record (PP-7).</summary>
public sealed class EndRole(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(Guid assignment, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(OrganisationPermissions.Administer)) return Refusal.Forbidden;
        var held = await db.RoleAssignments.SingleOrDefaultAsync(r => r.Id == assignment, ct);
        if (held is null) return Refusal.NotFound;
        if (held.Role is Role.CommitteeMember or Role.CommitteeChair or Role.CommitteeDeputy) return OrganisationRefusals.NotByHand;
        return held.End(clock.GetUtcNow().UtcDateTime);
    }, ct);
}
