using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>Asks somebody here to answer for a product: an engineer for a model that we run, a reviewer for a desk check (G8).</summary>
public sealed class AskInside(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<AssessmentId>> Handle(ProductId id, VendorTemplate template, PersonId colleague, DateOnly? wantedOn = null, CancellationToken ct = default) => database.Write<AssessmentId>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Send)) return Refusal.Forbidden with { About = new RecordRef("vendor-product", id.Value) };
        if (!VendorTemplates.WordsOf(template).IsInside) return VendorRefusals.NeedsContact;
        var product = await db.VendorProducts.SingleOrDefaultAsync(p => p.Id == id, ct);
        if (product is null) return Refusal.NotFound;
        var (now, policy) = (clock.GetUtcNow().UtcDateTime, await settings.Now(db, ct));
        if (await ActorOf.Person(db, colleague, now, ActSource.Page, ct) is not { } asked) return VendorRefusals.NeedsColleague;
        if (template is VendorTemplate.DeskCheck && (!VendorPermissions.IsAssessor(asked) || access.Actor.IsBoundBy(colleague))) return VendorRefusals.NeedsAssessor;

        var opened = await OpenAssessment.Of(db, product, template, wantedOn, access.Actor.Person!.Value, policy, now, ct);
        if (!opened.Succeeded) return opened.Refusal;
        var email = await db.People.Where(p => p.Id == colleague).Select(p => p.Email).SingleAsync(ct);
        var sent = opened.Value.Ask(asked, email, policy[VendorFigures.LinkDays], now);
        if (!sent.Succeeded) return sent.Refusal!;
        db.PutReminder(opened.Value.Id, now.AddDays(policy[VendorFigures.LinkDays]), policy, now);
        return opened.Value.Id;
    }, ct);
}
