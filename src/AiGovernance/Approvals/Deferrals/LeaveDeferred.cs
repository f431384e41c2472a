using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Deferrals;

/// <summary>The executive leaves a case deferred that was deferred twice; the other way is to send it back to the committee (CM-14, AP-7).</summary>
public sealed class LeaveDeferred(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.SendBack)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Bars(access.Actor, "leave deferred") is { } barred) return barred;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (await db.Deferrals.StillOpen(db).SingleOrDefaultAsync(d => d.UseCaseId == id, ct) is not { } deferral) return DeferralRefusals.NotDeferred;
        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        var left = deferral.Leave(reason, access.Actor.Person!.Value, now);
        if (left.Succeeded) await db.Tell(useCase, access.Actor, new(NewsTopic.Deferral, "It stays deferred", $"{reason.Trim()} A new revision is possible at any time."), now, ct);
        return left;
    }, ct);
}
