using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Five working days before the meeting its agenda takes what still waits, is put in order and closes (CM-2).</summary>
public sealed class CloseAgenda(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return Result.Success;
        var id = MeetingId.From(delivery.Subject);
        var meeting = await db.Meetings.WithAgenda().SingleAsync(m => m.Id == id, ct);
        // Moved or skipped meanwhile: that has its own due time.
        if (meeting.State is not MeetingState.Planned || meeting.AgendaClosesAt > now) return Result.Success;

        await Agenda.Fill(db, [meeting], committee, await settings.Now(db, ct), now, ct);
        meeting.CloseAgenda();
        db.Signal(CommitteeSignals.AgendaClosed, meeting.Id.Value, now);
        return Result.Success;
    }, ct);
}
