using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Overrides;

/// <summary>The governance office proposes to rate a case one step lower; nothing changes until a second person confirms (RS-6).</summary>
public sealed class ProposeLowerTier(Database database, AccessCheck access, IBallotWatch ballots, TimeProvider clock)
{
    /// <param name="version">Of the open revision, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var found = await OverrideDesk.Open(db, access.Actor, access.Allows(ReviewPermissions.Rate), id, version, ct);
        if (!found.Succeeded) return found.Refusal;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        var revision = found.Value.Revision;
        if (OverrideRules.AgainstLowering(ScoreSnapshot.FromJson(revision.Score).Score, revision.Tier!.Value) is { } no) return no;
        if (await db.TierOverrides.AnyAsync(o => o.RevisionId == revision.Id && o.State == OverrideState.Proposed, ct)) return OverrideRefusals.ProposedAlready;
        if (await ballots.AgainstLowering(db, id, ct) is { } held) return held;

        db.Because(reason);
        db.TierOverrides.Add(TierOverride.ProposeToLower(revision, access.Actor.Person!.Value, reason, clock.GetUtcNow().UtcDateTime));
        return Result.Success;
    }, ct);
}
