using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Exceptions;

/// <summary>The office grants or refuses an exception, with a reason; what is the committee's to answer comes on its agenda (AP-8, PP-4).</summary>
public sealed class AnswerException(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(Guid id, bool granted, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var exception = await db.RuleExceptions.SingleOrDefaultAsync(e => e.Id == id, ct);
        var useCase = exception is null ? null : await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == exception.UseCaseId, ct);
        if (exception is null || useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.GrantException, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        if (useCase.Bars(access.Actor, "grant an exception for") is { } barred) return barred;
        var now = clock.GetUtcNow().UtcDateTime;
        if (access.Actor.IsBoundBy(exception.AskedBy)) return ExceptionRefusals.OwnRequest;
        if (exception.IsForTheCommittee(useCase.Tier)) return ExceptionRefusals.CommitteeAnswers;
        db.Because(reason);
        return await ExceptionAnswer.Give(db, useCase, exception, granted, reason, access.Actor.Person!.Value, access.Actor, now, ct);
    }, ct);
}
