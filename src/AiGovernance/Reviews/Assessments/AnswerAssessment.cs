using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Assessments;

/// <summary>Approves an assessment record or refuses it, with a reason (RV-10, PP-3, PP-4).</summary>
public sealed class AnswerAssessment(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(Guid id, bool approved, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var record = await db.AssessmentRecords.SingleOrDefaultAsync(r => r.Id == id, ct);
        var useCase = record is null ? null : await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == record.UseCaseId, ct);
        if (record is null || useCase is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.ApproveAssessment, record.Kind)) return Refusal.Forbidden with { About = useCase.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (useCase.Bars(access.Actor, "approve an assessment of") is { } barred) return barred;
        var former = await db.AssessmentRecords.SingleOrDefaultAsync(r => r.UseCaseId == record.UseCaseId && r.Kind == record.Kind && r.State == AssessmentState.Approved, ct);
        if (record.IsOwnWorkOf(access.Actor, await AssessmentApprovers.NamesOf(db, access.Actor, ct))) return AssessmentRefusals.OwnWork;
        var settled = record.Settle(approved, reason, access.Actor.Person!.Value, access.Actor.Name, clock.GetUtcNow().UtcDateTime);
        if (!settled.Succeeded) return settled;
        if (approved) former?.MakeRoomFor(record);
        db.Because(reason);
        return Result.Success;
    }, ct);
}
