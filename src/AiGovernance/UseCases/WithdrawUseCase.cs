using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases.Notices;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>The submitter takes a request back before it is decided. It stays on the register.</summary>
public sealed class WithdrawUseCase(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.Withdraw, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (string.IsNullOrWhiteSpace(reason)) return Refusal.ReasonMissing;
        var now = clock.GetUtcNow().UtcDateTime;
        db.Because(reason);
        var withdrawn = useCase.Withdraw(now);
        if (!withdrawn.Succeeded) return withdrawn;
        await db.UntellDecision(id, now, ct);
        db.Signal(UseCaseSignals.Withdrawn, useCase.Id.Value, now);
        return Result.Success;
    }, ct);
}
