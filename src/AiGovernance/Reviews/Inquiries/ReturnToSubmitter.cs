using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Inquiries;

/// <summary>The governance office sends a case back with a question; the clock stands still until it is answered (RV-0, RV-3).</summary>
public sealed class ReturnToSubmitter(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the open revision, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, string question, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(ReviewPermissions.Triage)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Bars(access.Actor, "triage") is { } barred) return barred;
        if (useCase.OpenRevision is not { } revision) return UseCaseRefusals.NothingOpen;
        if (revision.Version != version) return Refusal.Stale;
        return await Asking.Ask(db, useCase, null, access.Actor.Person!.Value, question, clock.GetUtcNow().UtcDateTime, ct);
    }, ct);
}
