using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors;

/// <summary>The grace after a result is over and nobody decided anew: the product may not be used any more (VN-6).</summary>
public sealed class LapseResult(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = ProductId.From(delivery.Subject);
        var product = await db.VendorProducts.SingleAsync(p => p.Id == id, ct);
        // Decided anew, or fallen for another reason meanwhile.
        if (product.FellAt is not null || product.GraceUntil is not { } grace || grace >= DateOnly.FromDateTime(now)) return Result.Success;
        db.Because($"Lapsed by rule VN-6: the result ended on {Moments.Day(product.ValidUntil!.Value)}, its grace on {Moments.Day(grace)}.");
        db.Fall(product, FallReason.Lapsed, now);
        return Result.Success;
    }, ct);
}
