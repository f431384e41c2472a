using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.RiskScoring;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Reliance;

/// <summary>One use that relies on a data source.</summary>
/// <param name="WasSubmittedBefore">The source was found more sensitive after this use was submitted: its answers need another look (DA-4).</param>
public sealed record CaseOnDataRow(string Reference, string Title, RiskTier? Tier, Standing Standing, RevisionStatus? Status, bool WasSubmittedBefore);

/// <summary>Which uses of AI rely on a data source, as far as the person may see them (DA-4, PP-1).</summary>
public sealed class ListCasesOnData(Database database, AccessCheck access)
{
    public const int Most = 100;

    public Task<Result<IReadOnlyList<CaseOnDataRow>>> Handle(DataAssetId id, CancellationToken ct = default) => database.Read<IReadOnlyList<CaseOnDataRow>>(this, async db =>
    {
        if (!access.Allows(DataAssetPermissions.List)) return Refusal.Forbidden;
        var raisedAt = await db.DataAssets.Where(a => a.Id == id).Select(a => a.RaisedAt).SingleOrDefaultAsync(ct);
        return await db.UseCases.VisibleTo(access.Actor).Join(db.InForce().Where(c => c.AssetId == id), u => u.Id, c => c.UseCaseId, (u, c) => new { Case = u, c.RevisionId })
            .OrderByDescending(x => x.Case.TierWeight).ThenBy(x => x.Case.Reference).Take(Most)
            .Select(x => new CaseOnDataRow(x.Case.Reference, x.Case.Title, x.Case.Tier, x.Case.Standing,
                x.Case.Revisions.OrderByDescending(r => r.Number).Select(r => (RevisionStatus?)r.Status).FirstOrDefault(),
                raisedAt != null && x.Case.Revisions.Any(r => r.Id == x.RevisionId && r.SubmittedAt < raisedAt)))
            .ToListAsync(ct);
    }, ct);
}
