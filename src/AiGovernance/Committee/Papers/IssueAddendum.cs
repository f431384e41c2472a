using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Papers;

/// <summary>Papers that came after the packet go out as a marked addendum: the parts of all items that say something else since (CM-2).</summary>
public sealed class IssueAddendum(Database database, AccessCheck access, PacketPress press)
{
    public async Task<Result<int>> Handle(MeetingId id, CancellationToken ct = default)
    {
        var read = await database.Read<PacketProof>(this, async db =>
        {
            if (!access.Allows(CommitteePermissions.Plan)) return Refusal.Forbidden;
            if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
            if (await db.Meetings.WithAgenda().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
            if (meeting.State is not (MeetingState.AgendaClosed or MeetingState.InSession)) return CommitteeRefusals.NoLatePapers;
            if (!await db.MeetingPackets.AnyAsync(p => p.MeetingId == id, ct)) return CommitteeRefusals.NoPacket;
            return await press.Read(db, meeting, committee, ct) is { } proof ? proof : CommitteeRefusals.NothingNew;
        }, ct);
        if (!read.Succeeded) return read.Refusal;

        var issued = await press.Issue(this, read.Value, ct);
        if (!issued.Succeeded) return issued.Refusal;
        return await database.Write<int>(this, async db =>
        {
            // Somebody else did the same at the same moment.
            if (await db.MeetingPackets.AnyAsync(p => p.MeetingId == id && p.Part == read.Value.Part, ct)) return Refusal.Stale;
            db.MeetingPackets.AddRange(issued.Value);
            return read.Value.Part;
        }, ct);
    }
}
