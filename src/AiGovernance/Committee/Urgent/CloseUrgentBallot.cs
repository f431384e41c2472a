using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Workflows;

namespace AiGovernance.Committee.Urgent;

/// <summary>The time of an urgent ballot is over: it is counted with those who voted; without a quorum the item waits for the meeting (CM-8, CM-4).</summary>
public sealed class CloseUrgentBallot(Database database, AccessCheck access, VoteSeal seal, BallotClosing closing, TimeProvider clock) : ISubscriber
{
    public const string NoQuorum = "Too few voted by its end.";
    public const string CaseChanged = "The case changed while it was open.";

    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var found = await BallotOnTheTable.Load(db, access.Actor, BallotId.From(delivery.Subject), ct);
        if (!found.Succeeded) return found.Refusal;
        var (ballot, table) = found.Value;
        // Moved to the meeting or counted meanwhile.
        if (found.Value.Over is not null) return Result.Success;

        var voted = table.Sits.With(ballot.Votes.Select(v => v.VoterId)).Sitting;
        var fault = !table.IsUnchanged ? CaseChanged : Quorum.Of(voted, ballot.Tier).Holds ? null : NoQuorum;
        if (fault is not null)
        {
            await UrgentRules.Tell(db, table, access.Actor, "Not decided ahead of the meeting", $"{fault} It is on the agenda of {Moments.WeekDay(table.Meeting.On)}.", now, ct);
            return await UrgentRules.BackToMeeting(db, ballot, table, fault, null, now, ct);
        }
        // Nobody is there to write why the chair's vote should decide at exactly half, so it does not (CM-6).
        if (ClosedCount.Of(ballot, voted with { ActingChair = null }, seal) is not { } count) return CommitteeRefusals.VoteUnreadable;
        table.Item.EndUrgent();
        return await closing.Settle(db, table, ballot, count, null, ct);
    }, ct);
}
