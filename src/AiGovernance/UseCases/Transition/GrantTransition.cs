using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Transition;

/// <summary>Lets one imported use go on until a day, before anybody decided on it (UC-5).</summary>
public sealed class GrantTransition(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    /// <param name="version">Of the case, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, TransitionTerms terms, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).Include(u => u.Source).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.GrantTransition)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Version != version) return Refusal.Stale;
        var now = clock.GetUtcNow().UtcDateTime;
        if (terms.Fault(DateOnly.FromDateTime(now), (await settings.Now(db, ct))[UseCaseFigures.TransitionalDays]) is { } fault) return fault;
        db.Because(terms.Reason);
        var former = await db.TransitionalPermissions.Where(p => p.UseCaseId == id && p.EndedAt == null).ToListAsync(ct);
        return terms.GiveTo(db, useCase, former, access.Actor, now);
    }, ct);
}
