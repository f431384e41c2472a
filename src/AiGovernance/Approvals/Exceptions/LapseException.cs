using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>The last day of an exception is over: the rule holds again (AP-8).</summary>
public sealed class LapseException(Database database, AccessCheck access, TimeProvider clock) : ISubscriber
{
    public Task<Result> Handle(Delivery delivery, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ApprovalPermissions.Process)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (!await db.Accept(delivery, this, now, ct)) return Result.Success;
        var exception = await db.RuleExceptions.SingleAsync(e => e.Id == delivery.Subject, ct);
        if (exception.State is not ExceptionState.Granted) return Result.Success;
        var useCase = await db.UseCases.AsNoTracking().SingleAsync(u => u.Id == exception.UseCaseId, ct);
        db.Because($"Lapsed by rule AP-8: its last day was {Moments.Day(exception.EndsOn)}.");
        await db.Tell(useCase, access.Actor, new(NewsTopic.Exception, "Exception lapsed", $"{exception.Rule} holds again since its exception ended on {Moments.Day(exception.EndsOn)} (AP-8).", exception.Id), now, ct);
        return exception.Lapse(now);
    }, ct);
}
