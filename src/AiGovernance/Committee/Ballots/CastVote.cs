using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Committee.Ballots;

/// <summary>A voter votes, or changes the vote; it stays sealed until the close (CM-5).</summary>
public sealed class CastVote(Database database, AccessCheck access, VoteSeal seal, TimeProvider clock)
{
    /// <param name="seen">What the screen of the voter shows of an own vote; another one that came meanwhile is not replaced unseen.</param>
    public Task<Result> Handle(BallotId id, Choice choice, string? rationale = null, SeenVote? seen = null, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Sit)) return Refusal.Forbidden;
        var found = await BallotOnTheTable.Load(db, access.Actor, id, ct);
        if (!found.Succeeded) return found.Refusal;
        var (ballot, table) = found.Value;
        var me = access.Actor.Person!.Value;
        if ((table.Subject.Bars(access.Actor) ?? FaultOf(found.Value, me)) is { } fault) return fault;
        if (seen is { } shown && shown.At != ballot.VoteOf(me)?.CastAt) return CommitteeRefusals.VotedElsewhere;
        if (rationale?.Length > VoteSeal.RationaleMaxLength) return CommitteeRefusals.RationaleTooLong.With(VoteSeal.RationaleMaxLength);
        var reason = string.IsNullOrWhiteSpace(rationale) ? null : rationale.Trim();
        if (BallotRules.Check(choice, reason, ballot.Terms) is { Succeeded: false } notOffered) return notOffered;

        var vote = VoteCommitment.Seal(choice, reason);
        return ballot.Take(me, table.Sits.SeatOf(me), seal.Close(id, me, vote), vote.Hash, clock.GetUtcNow().UtcDateTime);
    }, ct);

    private Refusal? FaultOf(BallotOnTheTable at, PersonId me)
    {
        if ((at.Over ?? at.WithOthers) is { } over) return over;
        if (!at.Table.IsUnchanged) return CommitteeRefusals.RevisionChanged;
        if (at.Ballot.UrgentUntil is { } until) return until <= clock.GetUtcNow().UtcDateTime ? CommitteeRefusals.BallotClosed : at.Table.Sits.NoVoteFor(me);
        return at.Table.Meeting.State is not MeetingState.InSession ? CommitteeRefusals.NotInSession : at.Table.Sits.NoVoteFor(me);
    }
}

/// <summary>The own vote as a screen shows it.</summary>
/// <param name="At">When it was stored; null where none was.</param>
public readonly record struct SeenVote(DateTime? At);
