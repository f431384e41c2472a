using AiGovernance.Access;
using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Meetings;

/// <summary>Chair or deputy approves the minutes, which are frozen from then on (CM-10).</summary>
public sealed class ApproveMinutes(Database database, AccessCheck access, TimeProvider clock)
{
    public const int AnnotationMaxLength = 8000;

    /// <param name="annotation">A remark to what the portal wrote by itself.</param>
    public Task<Result> Handle(MeetingId id, string? annotation = null, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(CommitteePermissions.Preside)) return Refusal.Forbidden;
        if (await SeatedCommittee.Read(db, ct) is not { } committee) return CommitteeRefusals.NotSetUp;
        if (await db.Meetings.WithAgenda().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } meeting) return Refusal.NotFound;
        if (annotation?.Length > AnnotationMaxLength) return Refusal.Input("annotation", $"A remark may have {AnnotationMaxLength} characters.");
        if (meeting.StartedAt is null) return CommitteeRefusals.NotClosed;

        var now = clock.GetUtcNow().UtcDateTime;
        var remark = string.IsNullOrWhiteSpace(annotation) ? null : annotation.Trim();
        var minutes = await MinutesWriter.Of(db, meeting, committee.Settings, remark, ct);
        var approved = meeting.ApproveMinutes(minutes.ToJson(), access.Actor.Person!.Value, now);
        if (approved.Succeeded) db.Signal(CommitteeSignals.MinutesApproved, id.Value, now);
        return approved;
    }, ct);
}
