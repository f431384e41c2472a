using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Overrides;

/// <summary>The governance office rates a case higher than its score, at once and with a reason (RS-6); reviews that the higher tier asks for are opened.</summary>
public sealed class RaiseTier(Database database, AccessCheck access, IBallotWatch ballots, TimeProvider clock)
{
    /// <param name="version">Of the open revision, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, RiskTier to, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var found = await OverrideDesk.Open(db, access.Actor, access.Allows(ReviewPermissions.Rate), id, version, ct);
        if (!found.Succeeded) return found.Refusal;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        var (useCase, revision) = found.Value;
        if (OverrideRules.AgainstRaising(revision.Tier!.Value, to) is { } no) return no;
        if (await ballots.AgainstRaising(db, id, ct) is { } held) return held;

        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        db.TierOverrides.Add(TierOverride.Raise(revision, to, access.Actor.Person!.Value, reason, now));
        return await OverrideDesk.Apply(db, useCase, to, now, ct);
    }, ct);
}
