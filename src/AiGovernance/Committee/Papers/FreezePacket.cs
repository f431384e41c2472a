using AiGovernance.Access;
using AiGovernance.Committee.Meetings;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Papers;

/// <summary>The agenda is closed: the packet goes out and is frozen; after an agenda that was opened once more, what is new goes out as an addendum (CM-2).</summary>
public sealed class FreezePacket(Database database, AccessCheck access, PacketPress press, TimeProvider clock) : ISubscriber
{
    public async Task<Result> Handle(Delivery delivery, CancellationToken ct)
    {
        var read = await database.Read<PacketProof?>(this, async db =>
        {
            if (!access.Allows(CommitteePermissions.Process)) return Refusal.Forbidden;
            if (await db.Inbox.AnyAsync(i => i.DeliveryId == delivery.Id && i.Subscriber == nameof(FreezePacket), ct)) return Result.Of<PacketProof?>(null);
            var id = MeetingId.From(delivery.Subject);
            var meeting = await db.Meetings.WithAgenda().SingleAsync(m => m.Id == id, ct);
            var committee = await SeatedCommittee.Read(db, ct);
            // Skipped or opened again meanwhile, or nothing on it: there is nothing to read ahead.
            return Result.Of(committee is null || meeting.State is not (MeetingState.AgendaClosed or MeetingState.InSession) ? null : await press.Read(db, meeting, committee, ct));
        }, ct);
        if (!read.Succeeded) return read.Refusal;

        Result<IReadOnlyList<MeetingPacket>> issued = read.Value is { } proof ? await press.Issue(this, proof, ct) : Result.Of<IReadOnlyList<MeetingPacket>>([]);
        if (!issued.Succeeded) return issued.Refusal;
        return await database.Write(this, async db =>
        {
            if (await db.Accept(delivery, this, clock.GetUtcNow().UtcDateTime, ct)) db.MeetingPackets.AddRange(issued.Value);
            return Result.Success;
        }, ct);
    }
}
