using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Somebody leaves the meeting; quorum is counted again at the next act (CM-4).</summary>
public sealed class RecordDeparture(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(MeetingId id, PersonId person, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(access.Actor.Person == person ? CommitteePermissions.Sit : CommitteePermissions.Conduct)) return Refusal.Forbidden;
        if (await db.Meetings.Include(m => m.Presences).SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        return meeting.Depart(person, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
