using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.RiskScoring.Boundaries;

/// <summary>The boundaries that hold on a day; there are few.</summary>
public static class BoundariesInForce
{
    public static async Task<IReadOnlyList<BoundaryRule>> BoundariesOn(this AppDbContext db, DateOnly day, CancellationToken ct) =>
        [.. (await db.AdoptedBoundaries(ct)).Where(b => b.PhaseOn(day) is BoundaryPhase.InForce).Select(b => b.Rule)];

    /// <summary>Every wording that was ever adopted, the newest of each first.</summary>
    public static async Task<IReadOnlyList<Boundary>> AdoptedBoundaries(this AppDbContext db, CancellationToken ct) =>
        await db.Boundaries.AsNoTracking().Where(b => b.State == BoundaryState.Adopted && b.Step != BoundaryStep.Withdraw).OrderBy(b => b.Number).ThenByDescending(b => b.DecidedAt).ToListAsync(ct);
}
