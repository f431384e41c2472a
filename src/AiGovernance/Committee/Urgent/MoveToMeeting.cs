using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;

namespace AiGovernance.Committee.Urgent;

/// <summary>Any voter moves an urgent ballot to the meeting; what was voted counts for nothing and is never shown (CM-8).</summary>
public sealed class MoveToMeeting(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(BallotId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Sit)) return Refusal.Forbidden;
        var found = await BallotOnTheTable.Load(db, access.Actor, id, ct);
        if (!found.Succeeded) return found.Refusal;
        var (ballot, table) = found.Value;
        if (found.Value.Over is { } over) return over;
        if (!ballot.IsUrgent) return CommitteeRefusals.NotUrgent;
        var me = access.Actor.Person!.Value;
        if (table.Subject.Bars(access.Actor) is { } barred) return barred;
        if (table.Sits.NoVoteFor(me) is { } no) return no;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;

        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        await UrgentRules.Tell(db, table, access.Actor, "Moved to the meeting", $"The urgent ballot is void. It is voted on at the meeting of {Moments.WeekDay(table.Meeting.On)}: {reason.Trim()}", now, ct);
        return await UrgentRules.BackToMeeting(db, ballot, table, $"Moved to the meeting: {reason.Trim()}", me, now, ct);
    }, ct);
}
