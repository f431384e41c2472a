using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Approvals.Triggers;

/// <summary>What several acts ask of the trigger table.</summary>
internal static class TriggerQueries
{
    /// <summary>The rows that are on the table of a case now.</summary>
    public static IQueryable<Trigger> TriggersOf(this AppDbContext db, UseCaseId id) => db.Triggers.Where(t => t.UseCaseId == id && t.EndedAt == null);

    public static async Task<WatchedCase> Watched(this AppDbContext db, UseCase useCase, CancellationToken ct) =>
        new(useCase, await db.TriggersOf(useCase.Id).Select(t => t.WatcherId).Distinct().ToListAsync(ct));

    public static Task<bool> IsWithUs(this AppDbContext db, PersonId? person, CancellationToken ct) => db.People.AnyAsync(p => p.Id == person && p.LeftAt == null, ct);

    /// <summary>What a key opens. The same query and the same comparisons whatever the key and the reference are, so that guessed, revoked and foreign tokens are not told apart.</summary>
    public static async Task<MeasurementToken?> OpenedBy(this AppDbContext db, string reference, MeasurementKey key, CancellationToken ct)
    {
        var open = await db.MeasurementTokens.AsNoTracking().Where(t => t.RevokedAt == null && db.UseCases.Any(u => u.Id == t.UseCaseId && u.Reference == reference)).ToListAsync(ct);
        MeasurementToken? opened = null;
        foreach (var token in open)
            if (key.Opens(token.TokenHash)) opened = token;
        return opened;
    }
}
