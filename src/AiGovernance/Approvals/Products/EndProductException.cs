using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Products;

/// <summary>Takes the exception of a product back before its last day; every use that relies on it is told (AP-8).</summary>
public sealed class EndProductException(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(Guid id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.EndProductException)) return Refusal.Forbidden with { About = new RecordRef("product-exception", id) };
        var exception = await db.ProductExceptions.SingleOrDefaultAsync(e => e.Id == id, ct);
        if (exception is null) return Refusal.NotFound;
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        var ended = exception.End(now);
        if (ended.Succeeded) await db.TellRelying(exception.ProductId, access.Actor, new(NewsTopic.Exception, "Exception ended", $"{await db.NameOf(exception.ProductId, ct)}: {reason.Trim()}", id), now, ct);
        return ended;
    }, ct);
}
