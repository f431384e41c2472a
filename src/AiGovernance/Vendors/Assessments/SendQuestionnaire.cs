using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>Asks a contact of a vendor to answer for one product; a further contact joins the questionnaire that is out (VN-2).</summary>
public sealed class SendQuestionnaire(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<SentLink>> Handle(ProductId id, VendorContact contact, VendorTemplate template = VendorTemplate.Software, DateOnly? wantedOn = null, CancellationToken ct = default) => database.Write<SentLink>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Send)) return Refusal.Forbidden with { About = new RecordRef("vendor-product", id.Value) };
        if (VendorTemplates.WordsOf(template).IsInside) return VendorRefusals.NeedsColleague;
        var product = await db.VendorProducts.SingleOrDefaultAsync(p => p.Id == id, ct);
        if (product is null) return Refusal.NotFound;
        var (now, policy) = (clock.GetUtcNow().UtcDateTime, await settings.Now(db, ct));
        var opened = await OpenAssessment.Of(db, product, template, wantedOn, access.Actor.Person!.Value, policy, now, ct);
        if (!opened.Succeeded) return opened.Refusal;
        var sent = opened.Value.Send(contact, policy[VendorFigures.LinkDays], now);
        if (sent.Succeeded) db.PutReminder(opened.Value.Id, sent.Value.ExpiresAt, policy, now);
        return sent;
    }, ct);
}
