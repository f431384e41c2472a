using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>Asks a contact of a vendor to answer for one product; a further contact joins the questionnaire that is out (VN-2).</summary>
public sealed class SendQuestionnaire(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<SentLink>> Handle(ProductId id, VendorContact contact, CancellationToken ct = default) => database.Write<SentLink>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Send)) return Refusal.Forbidden with { About = new RecordRef("vendor-product", id.Value) };
        var product = await db.VendorProducts.SingleOrDefaultAsync(p => p.Id == id, ct);
        if (product is null) return Refusal.NotFound;
        var now = clock.GetUtcNow().UtcDateTime;
        var assessment = await db.Assessments.Include(a => a.Links).SingleOrDefaultAsync(a => a.ProductId == id && a.Status != AssessmentStatus.Decided, ct);
        if (assessment is null)
        {
            db.Assessments.Add(assessment = new Assessment(product, await db.CurrentQuestionnaire(QuestionnaireCatalogue.Vendor, ct), access.Actor.Person!.Value, now));
            db.Start(AssessmentCourse.First, assessment.Id.Value, now);
        }
        return assessment.Send(contact, (await settings.Now(db, ct))[VendorFigures.LinkDays], now);
    }, ct);
}
