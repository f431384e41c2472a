using AiGovernance.Access;
using AiGovernance.Approvals.Exceptions;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Products;

/// <summary>The last day of a product's exception is over: the gates hold again for every use that relies on it (AP-8).</summary>
public sealed class LapseProductException(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var exception = await db.ProductExceptions.SingleAsync(e => e.Id == delivery.Subject, ct);
        if (exception.State is not ExceptionState.Granted) return Result.Success;
        var ended = $"its last day was {Moments.Day(exception.EndsOn)}";
        db.Because($"Lapsed by rule AP-8: {ended}.");
        await db.TellRelying(exception.ProductId, access.Actor, new(NewsTopic.Exception, "Exception lapsed", $"{await db.NameOf(exception.ProductId, ct)}: {ended} (AP-8).", exception.Id), now, ct);
        return exception.Lapse(now);
    }, ct);
}
