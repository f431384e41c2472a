using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>An assessor ends the assessment with a result for the governance office to decide on (VN-6).</summary>
public sealed class ProposeResult(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the assessment, as last read.</param>
    public Task<Result> Handle(AssessmentId id, int version, VendorResult result, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var about = new RecordRef(Assessment.RecordKind, id.Value);
        if (!access.Allows(VendorPermissions.Assess)) return Refusal.Forbidden with { About = about };
        var assessment = await db.Assessments.Whole().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (assessment is null) return Refusal.NotFound;
        if (assessment.BarsAssessing(access.Actor) is { } barred) return barred with { About = about };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (assessment.Version != version) return Refusal.Stale;
        db.Because(reason);
        var now = clock.GetUtcNow().UtcDateTime;
        var proposed = assessment.Propose(await db.Questionnaire(assessment.Questionnaire, ct), result, reason, access.Actor.Person!.Value, now);
        if (proposed.Succeeded) db.Signal(VendorSignals.ResultProposed, id.Value, now);
        return proposed;
    }, ct);
}
