using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Frameworks;

/// <summary>The 72 subcategories of NIST AI RMF for the organisation (FW-2, FW-5).</summary>
public sealed class ReadOrganisationCoverage(Database database, AccessCheck access, RmfCatalogue catalogue, TimeProvider clock)
{
    public Task<Result<Coverage>> Handle(CancellationToken ct = default) => database.Read<Coverage>(this, async db =>
    {
        if (!access.Allows(FrameworkPermissions.ReadOrganisation)) return Refusal.Forbidden;
        return await CoverageReader.OfOrganisation(db, catalogue, clock.GetUtcNow().UtcDateTime, ct);
    }, ct);
}
