using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation.Settings;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Transition;

/// <summary>Lets all undecided imported uses of a list go on until a day, in one act with one permission each (UC-5).</summary>
public sealed class GrantTransitions(Database database, AccessCheck access, PolicySettings settings, TimeProvider clock)
{
    private const int ChunkSize = 250;

    /// <param name="filter">As the list shows it; its page does not matter.</param>
    /// <returns>How many got it. Cases that have one, were decided, or in which the person has a part are left as they are.</returns>
    public Task<Result<int>> Handle(UseCaseFilter filter, TransitionTerms terms, CancellationToken ct = default) => database.Write<int>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.GrantTransition)) return Refusal.Forbidden;
        var now = clock.GetUtcNow().UtcDateTime;
        if (terms.Fault(DateOnly.FromDateTime(now), (await settings.Now(db, ct))[UseCaseFigures.TransitionalDays]) is { } fault) return fault;
        var cases = await db.UseCases.VisibleTo(access.Actor).That(filter, access.Actor).Waiting(access.Actor).OrderBy(u => u.Reference).Select(u => u.Id).ToListAsync(ct);
        if (cases.Count == 0) return UseCaseRefusals.NonePermittable;
        foreach (var chunk in cases.Chunk(ChunkSize))
        {
            db.Because(terms.Reason);
            foreach (var useCase in await db.UseCases.ForChange(access.Actor).Include(u => u.Source).Where(u => chunk.Contains(u.Id)).ToListAsync(ct))
                if (terms.GiveTo(db, useCase, [], access.Actor, now) is { Succeeded: false } no) return no.Refusal!;
            await db.SaveSoFar(ct);
        }
        return cases.Count;
    }, ct);
}
