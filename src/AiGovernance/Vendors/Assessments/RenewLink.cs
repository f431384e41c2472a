using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assessments;

/// <summary>Gives a contact a new link to the same answers, and ends the former (VN-2).</summary>
public sealed class RenewLink(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<SentLink>> Handle(AssessmentLinkId id, CancellationToken ct = default) => database.Write<SentLink>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Send)) return Refusal.Forbidden with { About = new RecordRef("vendor-link", id.Value) };
        var assessment = await db.Assessments.Include(a => a.Links).Include(a => a.Inquiries).SingleOrDefaultAsync(a => a.Links.Any(l => l.Id == id), ct);
        if (assessment is null) return Refusal.NotFound;
        var (now, policy) = (clock.GetUtcNow().UtcDateTime, await settings.Now(db, ct));
        var renewed = assessment.Renew(assessment.Links.Single(l => l.Id == id), policy[VendorFigures.LinkDays], now);
        if (renewed.Succeeded) db.PutReminder(assessment.Id, renewed.Value.ExpiresAt, policy, now);
        return renewed;
    }, ct);
}
