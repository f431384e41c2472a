using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Workflows;

namespace AiGovernance.Committee.Urgent;

/// <summary>The chair counts an urgent ballot before its end, once somebody has voted on every seat (CM-8).</summary>
public sealed class CountUrgentBallot(Database database, AccessCheck access, VoteSeal seal, BallotClosing closing, TimeProvider clock)
{
    /// <param name="decidingReason">Needed where the acting chair's own vote may decide at exactly half (CM-6).</param>
    public Task<Result> Handle(BallotId id, string? decidingReason = null, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        var found = await BallotOnTheTable.Load(db, access.Actor, id, ct);
        if (!found.Succeeded) return found.Refusal;
        var (ballot, table) = found.Value;
        if (found.Value.Over is { } over) return over;
        if (!ballot.IsUrgent) return CommitteeRefusals.NotUrgent;
        if (table.Sits.Preside(access.Actor, "count the ballot").Refusal is { } no) return no;
        if (!table.IsUnchanged) return CommitteeRefusals.RevisionChanged;
        var voted = table.Sits.With(ballot.Votes.Select(v => v.VoterId)).Sitting;
        if (!UrgentRules.HaveAllVoted(voted)) return CommitteeRefusals.NotAllVoted.With(Moments.Exact(ballot.UrgentUntil!.Value));
        if (Quorum.Of(voted, ballot.Tier).Check().Refusal is { } missing) return missing;

        if (ClosedCount.Of(ballot, voted, seal) is not { } count) return CommitteeRefusals.VoteUnreadable;
        if (count.ChairMayDecide(ballot, access.Actor.Person!.Value) && string.IsNullOrWhiteSpace(decidingReason)) return CommitteeRefusals.DecidingReasonMissing;
        await db.DropDue(CommitteeDues.CloseUrgentBallot, id.Value, clock.GetUtcNow().UtcDateTime, ct);
        table.Item.EndUrgent();
        return await closing.Settle(db, table, ballot, count, decidingReason, ct);
    }, ct);
}
