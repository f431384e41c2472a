using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Moves one meeting to another day or hour; the series stays as it is (CM-2).</summary>
public sealed class MoveMeeting(Database database, AccessCheck access, PolicySettings policies, TimeProvider clock)
{
    /// <param name="at">The hour by the clock on the wall; as in the series when not set.</param>
    public Task<Result> Handle(MeetingId id, DateOnly on, string reason, TimeOnly? at = null, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Plan)) return Refusal.Forbidden;
        if (await db.Meetings.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (!meeting.IsToCome) return CommitteeRefusals.NotPlanned;
        var now = clock.GetUtcNow().UtcDateTime;
        if (await db.Meetings.AnyAsync(m => m.Id != id && m.On == on && m.State != MeetingState.Skipped, ct)) return CommitteeRefusals.DayTaken;
        var settings = await db.CommitteeSettings.SingleAsync(ct);
        var series = settings.Series! with { At = at ?? settings.Series.At };
        var planned = series.On(on, (await policies.Now(db, ct)).Calendar);
        if (planned.StartsAt <= now) return CommitteeRefusals.MovedToThePast;

        db.Because(reason);
        meeting.Move(planned, now);
        await db.DropDue(CommitteeDues.CloseAgenda, id.Value, now, ct);
        if (meeting.State is MeetingState.Planned)
        {
            db.PutDue(CommitteeDues.CloseAgenda, id.Value, meeting.AgendaClosesAt);
            db.Start(MeetingCourse.First, id.Value, now);
        }
        else db.Signal(CommitteeSignals.AgendaClosed, id.Value, now);
        return Result.Success;
    }, ct);
}
