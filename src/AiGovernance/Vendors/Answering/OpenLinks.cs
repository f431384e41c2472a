using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Answering;

/// <summary>Finds what a key opens. One query whatever the key is, so that a guessed, an expired and a revoked link take the same time (VN-2).</summary>
internal static class OpenLinks
{
    public static Task<AssessmentLink?> OpenedBy(this IQueryable<AssessmentLink> links, VendorKey key, DateTime now, CancellationToken ct) =>
        links.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == key.Hash && l.RevokedAt == null && l.ExpiresAt > now, ct);

    public static async Task<(AssessmentLink Link, Assessment Assessment)?> OpenedBy(this AppDbContext db, VendorKey key, DateTime now, CancellationToken ct)
    {
        if (await db.AssessmentLinks.OpenedBy(key, now, ct) is not { } link) return null;
        return (link, await db.Assessments.AsSplitQuery().Include(a => a.Proofs).Include(a => a.Inquiries).SingleAsync(a => a.Id == link.AssessmentId, ct));
    }

    /// <summary>From here on the scope is the contact's. A colleague's way in opens for them alone, signed in; to everybody else it is one more link that is not valid.</summary>
    public static bool Enters(this AccessCheck access, AssessmentLink link)
    {
        if (link.PersonId is { } colleague) return access.Actor.Person == colleague && access.Actor.StandIn is null;
        access.Become(Actor.Vendor(link.ContactName));
        return true;
    }
}
