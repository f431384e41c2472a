using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.DataAssets;
using AiGovernance.RiskScoring;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Reliance;

/// <summary>One data source of a use, as its records stand today.</summary>
/// <param name="Raised">It was found more sensitive since the use was submitted.</param>
/// <param name="Gaps">Stages at which it stands unprotected, with the conditions they propose (DA-3).</param>
public sealed record DataOfCaseRow(DataAssetId Id, string Name, DataLevel Level, bool IsClassified, bool? FitForTraining, bool? FitForInference, bool Raised, IReadOnlyList<DataGap> Gaps)
{
    /// <summary>The lower level that the submitter stated: the register's counts instead (DA-1).</summary>
    public DataLevel? Overrules { get; init; }
}

/// <summary>What the register of data knows today of the sources that a use relies on (DA-1 to DA-4).</summary>
public sealed class ListDataOfCase(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<DataOfCaseRow>>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<IReadOnlyList<DataOfCaseRow>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var relied = await db.InForce().Where(c => c.UseCaseId == id && c.AssetId != null).Select(c => new { c.AssetId, db.Revisions.First(r => r.Id == c.RevisionId).SubmittedAt, db.Revisions.First(r => r.Id == c.RevisionId).Score }).ToListAsync(ct);
        var ids = relied.Select(c => c.AssetId!.Value).ToList();
        var assets = await db.DataAssets.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Name).ToListAsync(ct);
        var controls = await db.StageControls.Where(c => ids.Contains(c.DataAssetId)).ToListAsync(ct);
        var submittedAt = relied.Select(c => c.SubmittedAt).FirstOrDefault();
        return Result.Of<IReadOnlyList<DataOfCaseRow>>([.. assets.Select(a => new DataOfCaseRow(a.Id, a.Name, a.Level, a.ClassifiedOn is not null, a.FitForTraining, a.FitForInference, a.RaisedAt > submittedAt,
            DataGaps.Of(a.Name, a.IsUsedInTraining, controls.Where(c => c.DataAssetId == a.Id).ToDictionary(c => (c.Stage, c.Control), c => c.State)))
        {
            Overrules = Overruled(a, relied.Select(c => c.Score).FirstOrDefault()),
        })]);
    }, ct);

    private static DataLevel? Overruled(DataAsset asset, string? score) =>
        score is { Length: > 0 } && asset.ClassifiedOn is not null && Enum.TryParse<DataLevel>(ScoreSnapshot.FromJson(score).Facts.GetValueOrDefault(IntakeFacts.StatedLevel), ignoreCase: true, out var stated)
            && asset.Level > stated ? stated : null;
}
