using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Calls one meeting off; what stood on its agenda waits for the next (CM-2).</summary>
public sealed class SkipMeeting(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(MeetingId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Plan)) return Refusal.Forbidden;
        if (await db.Meetings.WithAgenda().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (!meeting.IsToCome) return CommitteeRefusals.NotPlanned;
        if (meeting.Items.Any(i => i.IsUrgent)) return CommitteeRefusals.UrgentOpen;

        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        meeting.Skip();
        await db.DropDue(CommitteeDues.CloseAgenda, id.Value, now, ct);
        db.Cancel(MeetingCourse.First, id.Value, now);
        foreach (var item in meeting.Items.Where(i => !i.IsOver))
        {
            item.CarryOver(reason, now);
            db.Signal(CommitteeSignals.CarriedOver, item.SubjectId, now);
        }
        return Result.Success;
    }, ct);
}
