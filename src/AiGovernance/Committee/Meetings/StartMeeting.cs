using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Chair or deputy opens the meeting, a day before its hour at the earliest, and is thereby present (CM-2).</summary>
public sealed class StartMeeting(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(MeetingId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (await db.Meetings.WithAgenda().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        var me = access.Actor.Person!.Value;
        if (!committee.Composition.IsMember(me, meeting.On)) return CommitteeRefusals.NotOnTheCommittee;

        var now = clock.GetUtcNow().UtcDateTime;
        var started = meeting.Start(now);
        return started.Succeeded ? meeting.Arrive(me, now) : started;
    }, ct);
}
