using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Parts;
using AiGovernance.UseCases;
using AiGovernance.UseCases.Notices;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Deferrals;

/// <summary>The chair says in one voice what the committee misses, and by when (CM-14).</summary>
public sealed class StateDeferral(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the deferral, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, string missing, DateOnly answerBy, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ApprovalPermissions.StateDeferral)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Bars(access.Actor, "decide") is { } barred) return barred;
        if (await db.Deferrals.StillOpen(db).SingleOrDefaultAsync(d => d.UseCaseId == id, ct) is not { } deferral) return DeferralRefusals.NotDeferred;
        if (deferral.Version != version) return Refusal.Stale;
        var now = clock.GetUtcNow().UtcDateTime;
        var stated = deferral.State(missing, answerBy, access.Actor.Person!.Value, now);
        if (stated.Succeeded) await db.Tell(useCase, access.Actor, new(NewsTopic.Deferral, "What the committee misses", $"By {Moments.Day(answerBy)}: {deferral.Missing}"), now, ct);
        return stated;
    }, ct);
}
