using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring.Boundaries;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Boundaries;

/// <summary>One case that a boundary would touch.</summary>
public sealed record TouchedRow(string Reference, string Title);

/// <summary>The running cases that a boundary would touch.</summary>
/// <param name="Hidden">How many more there are that this person may not know.</param>
public sealed record BoundaryPreview(IReadOnlyList<TouchedRow> Cases, int Hidden);

/// <summary>Lists the running cases that a boundary would touch, before anybody proposes or adopts it (CM-11).</summary>
public sealed class PreviewBoundary(Database database, AccessCheck access)
{
    public Task<Result<BoundaryPreview>> Handle(IReadOnlyList<BoundaryTest> tests, CancellationToken ct = default) => database.Read<BoundaryPreview>(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.ProposeBoundary)) return Refusal.Forbidden;
        if (tests.Count == 0) return BoundaryRefusals.NothingRuledOut;
        var touched = await TouchedCases.Of(db, tests, ct);
        var visible = await db.UseCases.VisibleTo(access.Actor).Select(u => u.Id).ToListAsync(ct);
        var named = touched.Where(t => t.IsOpenToEveryone || visible.Contains(t.Id)).ToList();
        return new BoundaryPreview([.. named.Select(t => new TouchedRow(t.Reference, t.Title))], touched.Count - named.Count);
    }, ct);
}
