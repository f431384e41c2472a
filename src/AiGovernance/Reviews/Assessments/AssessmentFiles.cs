using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Assessments;

/// <summary>The document of an assessment: read by who sees the case, added by who recorded it until somebody answered for it (RV-10).</summary>
public sealed class AssessmentFiles : IFileOwner
{
    public string Kind => "assessment-record";

    public static RecordRef Of(Guid id) => new("assessment-record", id);

    public async Task<Result<FileRights>> RightsOf(AppDbContext db, Actor actor, Guid record, CancellationToken ct)
    {
        var found = await db.AssessmentRecords.AsNoTracking().SingleOrDefaultAsync(r => r.Id == record, ct);
        if (found is null || !await db.UseCases.VisibleTo(actor).AnyAsync(u => u.Id == found.UseCaseId, ct)) return Refusal.NotFound;
        return new FileRights(found.State is AssessmentState.Recorded && found.RecordedBy == actor.Person, found.UseCaseId.Value);
    }
}
