using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Ends the meeting; what was not reached waits for the next (CM-4).</summary>
public sealed class CloseMeeting(Database database, AccessCheck access, TimeProvider clock)
{
    public const string NotReached = "The meeting ended before this item.";

    public Task<Result> Handle(MeetingId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Conduct)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (await db.Meetings.WithAgenda().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        if (meeting.State is not MeetingState.InSession) return CommitteeRefusals.NotInSession;
        var sits = ItemSitting.Of(committee, meeting, null);
        // The office steps in only where nobody acts as chair.
        if (sits.Sitting.ActingChair is not null && sits.Preside(access.Actor, "close the meeting") is { Succeeded: false } no) return no;
        if (meeting.Items.Any(i => i.State is ItemState.BallotOpen)) return CommitteeRefusals.BallotElsewhere;

        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var item in meeting.Items.Where(i => !i.IsOver))
        {
            item.CarryOver(NotReached, now);
            db.Signal(CommitteeSignals.CarriedOver, item.SubjectId, now);
        }
        meeting.Close(now);
        return Result.Success;
    }, ct);
}
