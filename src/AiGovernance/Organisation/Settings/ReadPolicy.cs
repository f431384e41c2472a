using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Organisation.Settings;

/// <summary>The policy settings of every day, for pages that show one of them.</summary>
public sealed class ReadPolicy(Database database, AccessCheck access, PolicySettings settings)
{
    public Task<Result<PolicyBook>> Handle(CancellationToken ct = default) => database.Read<PolicyBook>(this, async db =>
        access.Allows(OrganisationPermissions.Read) ? await settings.Of(db, ct) : Refusal.Forbidden, ct);
}
