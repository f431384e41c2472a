using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires.Versions;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>An assessor says how well answers are proven, which are unclear, and what is wrong (VN-4, VN-5).</summary>
public sealed class AssessAnswers(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the assessment, as last read.</param>
    public Task<Result> Handle(AssessmentId id, int version, NewMarks marks, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var about = new RecordRef(Assessment.RecordKind, id.Value);
        if (!access.Allows(VendorPermissions.Assess)) return Refusal.Forbidden with { About = about };
        var assessment = await db.Assessments.Whole().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (assessment is null) return Refusal.NotFound;
        if (assessment.BarsAssessing(access.Actor) is { } barred) return barred with { About = about };
        if (assessment.Version != version) return Refusal.Stale;
        return assessment.Assess(await db.Questionnaire(assessment.Questionnaire, ct), marks, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
