using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;

namespace AiGovernance.Committee.Consent;

/// <summary>A voter votes once on the whole consent agenda; the vote is sealed for each item and may be changed until the close (CM-2, CM-5).</summary>
public sealed class CastConsentVote(Database database, AccessCheck access, VoteSeal seal, TimeProvider clock)
{
    /// <param name="seen">What the screen of the voter shows of an own vote; another one that came meanwhile is not replaced unseen.</param>
    public Task<Result> Handle(MeetingId id, ConsentChoice choice, string? rationale = null, SeenVote? seen = null, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Sit)) return Refusal.Forbidden;
        if (rationale?.Length > VoteSeal.RationaleMaxLength) return CommitteeRefusals.RationaleTooLong.With(VoteSeal.RationaleMaxLength);
        var ballots = await ConsentDesk.Open(db, id, ct);
        if (ballots.Count == 0) return CommitteeRefusals.ConsentNotOpen;
        var reason = string.IsNullOrWhiteSpace(rationale) ? null : rationale.Trim();
        foreach (var ballot in ballots)
            // The screen shows the vote by the first.
            if (await Take(db, ballot, choice, reason, ballot == ballots[0] ? seen : null, ct) is { Succeeded: false } no) return no;
        return Result.Success;
    }, ct);

    private async Task<Result> Take(AppDbContext db, BallotId id, ConsentChoice wanted, string? reason, SeenVote? seen, CancellationToken ct)
    {
        var found = await BallotOnTheTable.Load(db, access.Actor, id, ct);
        if (!found.Succeeded) return found.Refusal;
        var (ballot, table) = found.Value;
        var me = access.Actor.Person!.Value;
        if (table.Subject.Bars(access.Actor) is { } barred) return barred;
        if (table.Meeting.State is not MeetingState.InSession) return CommitteeRefusals.NotInSession;
        if (table.Sits.NoVoteFor(me) is { } no) return no;
        if (seen is { } shown && shown.At != ballot.VoteOf(me)?.CastAt) return CommitteeRefusals.VotedElsewhere;
        // A case that was withdrawn meanwhile is taken off at the close; the others are voted on.
        if (!table.IsUnchanged) return Result.Success;

        var choice = ConsentRules.Of(wanted, ballot.Terms);
        if (BallotRules.Check(choice, reason, ballot.Terms) is { Succeeded: false } notOffered) return notOffered;
        var vote = VoteCommitment.Seal(choice, reason);
        return ballot.Take(me, table.Sits.SeatOf(me), seal.Close(id, me, vote), vote.Hash, clock.GetUtcNow().UtcDateTime);
    }
}
