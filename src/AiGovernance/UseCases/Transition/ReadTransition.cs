using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Transition;

/// <summary>One transitional permission of a case, as its page shows it.</summary>
public sealed record TransitionLine(DateOnly Until, string Reason, string By, DateTime GrantedAt, DateTime? EndedAt);

/// <summary>The transitional permissions a case has and had, the newest first (UC-5).</summary>
/// <param name="Latest">The last day that may be chosen for a new one.</param>
public sealed record CaseTransition(IReadOnlyList<TransitionLine> Lines, DateOnly Latest);

/// <inheritdoc cref="CaseTransition"/>
public sealed class ReadTransition(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    public Task<Result<CaseTransition>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<CaseTransition>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var lines = await db.TransitionalPermissions.Where(p => p.UseCaseId == id).OrderByDescending(p => p.GrantedAt)
            .Select(p => new TransitionLine(p.Until, p.Reason, db.People.First(x => x.Id == p.ById).Name, p.GrantedAt, p.EndedAt)).ToListAsync(ct);
        return new CaseTransition(lines, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays((await settings.Now(db, ct))[UseCaseFigures.TransitionalDays]));
    }, ct);
}
