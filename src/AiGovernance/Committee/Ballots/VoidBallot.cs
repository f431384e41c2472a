using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Workflows;

namespace AiGovernance.Committee.Ballots;

/// <summary>The acting chair voids the votes cast, so that the conditions can change (CM-7). What was voted is never shown.</summary>
public sealed class VoidBallot(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(BallotId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        var found = await BallotOnTheTable.Load(db, access.Actor, id, ct);
        if (!found.Succeeded) return found.Refusal;
        if ((found.Value.Over ?? found.Value.WithOthers) is { } over) return over;
        if (found.Value.Table.Preside(access.Actor, "void the ballot") is { Succeeded: false } no) return no;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;

        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        var (ballot, table) = found.Value;
        table.Item.Open(now);
        db.Signal(CommitteeSignals.BallotVoided, ballot.SubjectId, now);
        return ballot.Void(reason, access.Actor.Person!.Value, now);
    }, ct);
}
