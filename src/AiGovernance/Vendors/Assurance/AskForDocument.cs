using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Vendors.Assurance;

/// <summary>A document of a vendor lapses: the office is asked for the new one, unless it is there (VN-1).</summary>
public sealed class AskForDocument(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(VendorPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var document = await db.AssuranceDocuments.AsNoTracking().SingleAsync(d => d.Id == delivery.Subject, ct);
        // A BAA covers one product; another product's does not take its place.
        var others = db.AssuranceDocuments.Where(d => d.VendorId == document.VendorId && d.Kind == document.Kind && d.Id != document.Id && (d.Kind != AssuranceKind.HipaaBaa || d.Scope == document.Scope));
        if (document.ValidUntil is not { } end || await others.AnyAsync(d => d.ValidUntil == null || d.ValidUntil > end, ct)) return Result.Success;
        db.Because($"By rule VN-1: it ends on {Moments.Day(end)}.");
        await db.AskAnew(document.VendorId, document.Kind, end, now, ct);
        return Result.Success;
    }, ct);
}
