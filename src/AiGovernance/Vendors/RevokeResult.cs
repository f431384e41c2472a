using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors;

/// <summary>The governance office takes the approval of a product back, with a reason; every use that relies on it is reached (VN-6, PP-4).</summary>
public sealed class RevokeResult(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the product, as last read.</param>
    public Task<Result> Handle(ProductId id, int version, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Decide)) return Refusal.Forbidden with { About = new RecordRef("vendor-product", id.Value) };
        var product = await db.VendorProducts.SingleOrDefaultAsync(p => p.Id == id, ct);
        if (product is null) return Refusal.NotFound;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (product.Version != version) return Refusal.Stale;
        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        var revoked = product.Revoke(DateOnly.FromDateTime(now), now);
        if (revoked.Succeeded) db.Signal(VendorSignals.ResultFell, id.Value, now);
        return revoked;
    }, ct);
}
