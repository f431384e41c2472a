using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>Takes an exception back before its last day (AP-8).</summary>
public sealed class EndException(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(Guid id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var exception = await db.RuleExceptions.SingleOrDefaultAsync(e => e.Id == id, ct);
        var useCase = exception is null ? null : await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == exception.UseCaseId, ct);
        if (exception is null || useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.GrantException, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        await db.Tell(useCase, access.Actor, new(NewsTopic.Exception, "Exception ended", $"{exception.Rule} holds again: {reason.Trim()}", exception.Id), now, ct);
        return exception.End(now);
    }, ct);
}
