using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases.Notices;
using AiGovernance.Vendors.Assurance;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Products;

/// <summary>A document or the contract of a vendor has lapsed: the people of the uses that rely on its products are told (VN-1).</summary>
public sealed class TellLapsed(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var request = await db.DocumentRequests.AsNoTracking().SingleAsync(r => r.Id == delivery.Subject, ct);
        if (request.AnsweredAt is not null) return Result.Success;
        var vendor = await db.Vendors.Where(v => v.Id == request.VendorId).Select(v => v.Name).SingleAsync(ct);
        var news = new News(NewsTopic.Vendor, "A vendor's document has lapsed", $"{vendor}: {AssuranceWords.Of(new DocumentRequestRow(request.Id, request.Kind, request.EndsOn, request.AskedAt, HasLapsed: true))}. The office has asked for the new one.", request.Id);
        foreach (var product in await db.VendorProducts.Where(p => p.VendorId == request.VendorId).Select(p => p.Id).ToListAsync(ct)) await db.TellRelying(product, access.Actor, news, now, ct);
        return Result.Success;
    }, ct);
}
