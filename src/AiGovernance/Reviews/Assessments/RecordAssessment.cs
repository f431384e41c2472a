using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Assessments;

/// <summary>Puts an assessment of a case on the record; somebody else approves it (RV-10).</summary>
public sealed class RecordAssessment(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, AssessmentTerms terms, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.RecordAssessment, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Standing is Standing.Retired) return UseCaseRefusals.RetiredForGood;
        var record = AssessmentRecord.Of(id, terms, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
        if (!record.Succeeded) return record.Refusal!;
        db.AssessmentRecords.Add(record.Value);
        return Result.Success;
    }, ct);
}
