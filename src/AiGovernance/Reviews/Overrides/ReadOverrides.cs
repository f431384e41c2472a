using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Overrides;

/// <summary>How people changed the tier of the newest submitted revision, and what the one who looks may do about it.</summary>
/// <param name="Version">Of the revision.</param>
/// <param name="RaiseTo">Tiers to which this person may raise it; none for others.</param>
/// <param name="MayLower">Whether this person may propose one step less.</param>
/// <param name="Answers">The proposal that waits for this person; null when none does.</param>
public sealed record TierOverrides(
    int Version, RiskTier Tier, RiskTier ByScore, IReadOnlyList<OverrideLine> Lines, IReadOnlyList<RiskTier> RaiseTo, bool MayLower, OverrideLine? Answers);

/// <summary>Reads what people did to a tier, for whoever sees the case (PP-1).</summary>
public sealed class ReadOverrides(Database database, AccessCheck access, IBallotWatch ballots)
{
    private static readonly RiskTier[] Ratings = [RiskTier.Low, RiskTier.Moderate, RiskTier.High, RiskTier.Critical];

    public Task<Result<TierOverrides>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<TierOverrides>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Read)) return Refusal.Forbidden;
        var useCase = await db.UseCases.VisibleTo(access.Actor).Include(u => u.Revisions).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (useCase.Revisions.Where(r => r.SubmittedAt is not null).MaxBy(r => r.Number) is not { } revision) return OverrideRefusals.NotOpen;

        var lines = await OverrideLine.Of(db, revision.Id, ct);
        var (tier, byScore, proposed) = (revision.Tier!.Value, revision.TierByScore ?? revision.Tier.Value, lines.FirstOrDefault(l => l.State is OverrideState.Proposed));
        var free = revision.IsOpen && useCase.LeavesFree(access.Actor);
        var rates = free && access.Allows(ReviewPermissions.Rate);
        var lowers = rates && proposed is null && OverrideRules.AgainstLowering(ScoreSnapshot.FromJson(revision.Score).Score, tier) is null && await ballots.AgainstLowering(db, id, ct) is null;
        var bound = access.Actor.BoundBy.ToList();
        var mine = proposed is not null && await db.TierOverrides.AnyAsync(o => o.Id == proposed.Id && bound.Contains(o.ById), ct);
        return new TierOverrides(revision.Version, tier, byScore, lines,
            rates && await ballots.AgainstRaising(db, id, ct) is null ? [.. Ratings.Where(t => OverrideRules.AgainstRaising(tier, t) is null)] : [],
            lowers, free && !mine && access.Allows(ReviewPermissions.ConfirmRating) ? proposed : null);
    }, ct);
}
