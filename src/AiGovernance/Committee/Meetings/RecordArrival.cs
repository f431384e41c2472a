using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Somebody with a place on the committee comes in; they say so themselves, or the chair or the office does (CM-4).</summary>
public sealed class RecordArrival(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(MeetingId id, PersonId person, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(access.Actor.Person == person ? CommitteePermissions.Sit : CommitteePermissions.Conduct)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (await db.Meetings.Include(m => m.Presences).SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        if (!committee.EverybodyOn(meeting.On).Contains(person)) return CommitteeRefusals.NotOnTheCommittee;
        return meeting.Arrive(person, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
