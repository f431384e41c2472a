using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases.Notices;
using AiGovernance.Vendors;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Products;

/// <summary>A product that fell is approved again: the office's task is over, and the people of its uses are told (VN-6).</summary>
public sealed class FollowResult(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var id = ProductId.From(delivery.Subject);
        var product = await db.VendorProducts.AsNoTracking().SingleAsync(p => p.Id == id, ct);
        var falls = await db.ProductFalls.Where(f => f.ProductId == id && f.State != FallState.Over).ToListAsync(ct);
        if (falls.Count == 0 || !product.IsUsableOn(DateOnly.FromDateTime(now))) return Result.Success;
        db.Because("By rule VN-6: the product is approved again.");
        foreach (var fall in falls) fall.End(now);
        await db.TellRelying(id, access.Actor, new(NewsTopic.Vendor, "A product it relies on is approved again", $"{await db.NameOf(id, ct)}: {ResultWords.Of(product.Result)}.", id.Value), now, ct);
        return Result.Success;
    }, ct);
}
