using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>The governance office decides whether a product may be used; what fails hard, and what High or Critical uses rely on, is for the committee (VN-5, VN-6).</summary>
public sealed class DecideResult(Database database, AccessCheck access, PolicySettings settings, IProductReliance reliance, TimeProvider clock)
{
    /// <param name="version">Of the assessment, as last read.</param>
    public Task<Result> Handle(AssessmentId id, int version, VendorResult result, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var about = new RecordRef(Assessment.RecordKind, id.Value);
        if (!access.Allows(VendorPermissions.Decide)) return Refusal.Forbidden with { About = about };
        var assessment = await db.Assessments.Whole().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (assessment is null) return Refusal.NotFound;
        if (assessment.BarsDeciding(access.Actor) is { } barred) return barred with { About = about };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (assessment.Version != version) return Refusal.Stale;
        var asked = await db.Questionnaire(assessment.Questionnaire, ct);
        if (await CommitteesOwn.Of(db, reliance, asked, assessment, ct) is { } committee) return committee;

        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        var decided = assessment.Decide(asked, result, reason, access.Actor.Person!.Value, now);
        if (!decided.Succeeded) return decided;
        var product = await db.VendorProducts.SingleAsync(p => p.Id == assessment.ProductId, ct);
        db.TakeResult(product, result, await settings.Now(db, ct), now, assessment.Template is VendorTemplate.DeskCheck);
        db.Signal(VendorSignals.AssessmentDecided, id.Value, now);
        return Result.Success;
    }, ct);
}
