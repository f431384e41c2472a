using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Answering;

/// <summary>All that a vendor's contact gets to see: names, answers and the time left; no score, no status, nothing of the portal (VN-2).</summary>
/// <param name="Asked">The version that was sent (QN-2).</param>
/// <param name="Version">To be given back with the next save.</param>
public sealed record OpenedQuestionnaire(
    string AskedBy, string Sender, string Vendor, string Product, string Plan, string Contact, DateTime ExpiresAt, QuestionnaireDefinition Asked, Answers Answers, int Version, Signature? Signature, DateTime? SignedAt);

/// <summary>Opens a questionnaire for who holds its link (VN-2). The key is the permission.</summary>
public sealed class OpenQuestionnaire(Database database, OrganisationProfile organisation, TimeProvider clock)
{
    public Task<Result<OpenedQuestionnaire>> Handle(VendorKey key, CancellationToken ct = default) => database.Read<OpenedQuestionnaire>(this, async db =>
    {
        if (await db.OpenedBy(key, clock.GetUtcNow().UtcDateTime, ct) is not var (link, assessment)) return VendorRefusals.LinkNotValid;
        var vendor = await db.Vendors.Where(v => v.Id == assessment.VendorId).Select(v => v.Name).SingleAsync(ct);
        var product = await db.VendorProducts.SingleAsync(p => p.Id == assessment.ProductId, ct);
        var sender = await db.People.Where(p => p.Id == assessment.RequestedBy).Select(p => p.Name).SingleAsync(ct);
        var asked = await db.Questionnaire(assessment.Questionnaire, ct);
        var signed = assessment.SignedOffAt is null ? null : new Signature(assessment.SignedName, assessment.SignedFunction, TrueAndAuthorised: true);
        return new OpenedQuestionnaire(organisation.Name, sender, vendor, product.Name, product.Plan, link.ContactName, link.ExpiresAt,
            asked, assessment.Evaluate(asked, Stage.Draft).Answers, assessment.Version, signed, assessment.SignedOffAt);
    }, ct);
}
