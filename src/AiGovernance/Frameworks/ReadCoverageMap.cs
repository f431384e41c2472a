using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Frameworks;

/// <summary>The organisation's coverage with its business units, its readiness, and who could close each gap (FW-5, S95).</summary>
public sealed record CoverageDetails(CoverageMap Map, Readiness Readiness, IReadOnlyList<EvidenceGap> Gaps);

/// <summary>Measures the organisation against NIST AI RMF for the compliance page (FW-2, FW-5).</summary>
public sealed class ReadCoverageMap(Database database, AccessCheck access, RmfCatalogue catalogue, TimeProvider clock)
{
    public Task<Result<CoverageDetails>> Handle(CancellationToken ct = default) => database.Read<CoverageDetails>(this, async db =>
    {
        if (!access.Allows(FrameworkPermissions.ReadOrganisation)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        var map = await CoverageReader.MapOf(db, catalogue, now, ct);
        return new CoverageDetails(map, Readiness.Of(map.Whole.Total), EvidenceGap.Of(map.Whole.Rows, await ClosingPeopleReader.Of(db, now, ct)));
    }, ct);
}
