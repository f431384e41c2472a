using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Reviews.Overrides;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Lifts;
using AiGovernance.UseCases.Overrides;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Lifts;

/// <summary>Legal sets a gate aside for a revision: the high-risk list under Art. 6(3) at once, a forbidden practice once Compliance confirms (gates, section 4).</summary>
public sealed class LiftGate(Database database, AccessCheck access, IBallotWatch ballots, TimeProvider clock)
{
    /// <param name="version">Of the open revision, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, LiftTerms terms, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var found = await OverrideDesk.Open(db, access.Actor, access.Allows(ReviewPermissions.LiftGate), id, version, ct);
        if (!found.Succeeded) return found.Refusal;
        var (useCase, revision) = found.Value;
        if (await db.GateLifts.AnyAsync(l => l.RevisionId == revision.Id && l.GateId == terms.GateId && l.State != OverrideState.Declined, ct)) return LiftRefusals.LiftedAlready;
        if (await ballots.AgainstLowering(db, id, ct) is { } held) return held;

        var now = clock.GetUtcNow().UtcDateTime;
        var lift = GateLift.Of(revision, terms, access.Actor.Person!.Value, now);
        if (!lift.Succeeded) return lift.Refusal;
        db.Because(terms.Reason);
        db.GateLifts.Add(lift.Value);
        return lift.Value.State is OverrideState.InForce ? await LiftDesk.Apply(db, useCase, lift.Value, now, ct) : Result.Success;
    }, ct);
}
