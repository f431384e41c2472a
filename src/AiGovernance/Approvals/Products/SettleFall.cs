using AiGovernance.Access;
using AiGovernance.Approvals.Renewal;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Products;

/// <summary>The office sees to all remaining uses of a product that fell in one act: a re-review of each, or they go on (VN-6).</summary>
public sealed class SettleFall(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the fall, as last read.</param>
    public Task<Result> Handle(Guid id, int version, FallStep step, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.SettleFall)) return Refusal.Forbidden with { About = new RecordRef("product-fall", id) };
        var fall = await db.ProductFalls.SingleOrDefaultAsync(f => f.Id == id, ct);
        if (fall is null) return Refusal.NotFound;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (fall.Version != version) return Refusal.Stale;
        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        var settled = fall.Settle(step, reason, access.Actor.Person!.Value, now);
        return settled.Succeeded && step is FallStep.ReReview ? await Question(db, fall, reason, now, ct) : settled;
    }, ct);

    private async Task<Result> Question(AppDbContext db, ProductFall fall, string reason, DateTime now, CancellationToken ct)
    {
        var why = $"{await db.NameOf(fall.ProductId, ct)} may not be used any more: {reason.Trim()} Say with a new revision what takes its place.";
        foreach (var useCase in await db.RelyingOn(fall.ProductId).ForChange(access.Actor).ToListAsync(ct))
        {
            // Those with an open revision answer with it already.
            if (!RelyingCases.IsAllowed(useCase) || useCase.OpenRevision is not null) continue;
            var asked = await db.ReReview(useCase, access.Actor, why, now, ct);
            if (!asked.Succeeded) return asked;
        }
        return Result.Success;
    }
}
