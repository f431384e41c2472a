using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>An assessor asks the vendor about one signed answer; the contact replies on the same page (VN-4).</summary>
public sealed class AskVendor(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the assessment, as last read.</param>
    public Task<Result> Handle(AssessmentId id, int version, string question, string text, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var about = new RecordRef(Assessment.RecordKind, id.Value);
        if (!access.Allows(VendorPermissions.Assess)) return Refusal.Forbidden with { About = about };
        var assessment = await db.Assessments.Whole().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (assessment is null) return Refusal.NotFound;
        if (assessment.BarsAssessing(access.Actor) is { } barred) return barred with { About = about };
        if (assessment.Version != version) return Refusal.Stale;
        var now = clock.GetUtcNow().UtcDateTime;
        var asked = assessment.Inquire(await db.Questionnaire(assessment.Questionnaire, ct), question, text, access.Actor.Person!.Value, now);
        if (asked.Succeeded) db.Signal(VendorSignals.AskedBack, id.Value, now);
        return asked;
    }, ct);
}
