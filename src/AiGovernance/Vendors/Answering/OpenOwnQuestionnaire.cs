using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Vendors.Assessments;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Answering;

/// <summary>Finds the way in of a colleague who was asked to answer: no link was sent, they are signed in.</summary>
public sealed class OpenOwnQuestionnaire(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result<VendorKey>> Handle(AssessmentId id, CancellationToken ct = default) => database.Read<VendorKey>(this, async db =>
    {
        if (!access.Allows(VendorPermissions.AnswerInside)) return Refusal.Forbidden;
        var (me, now) = (access.Actor.Person, clock.GetUtcNow().UtcDateTime);
        var hash = await db.AssessmentLinks.Where(l => l.AssessmentId == id && l.PersonId == me && l.PersonId != null && l.RevokedAt == null && l.ExpiresAt > now).Select(l => l.TokenHash).FirstOrDefaultAsync(ct);
        return hash is null ? Refusal.NotFound : new VendorKey(hash);
    }, ct);
}
