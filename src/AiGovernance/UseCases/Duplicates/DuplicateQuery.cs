using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Duplicates;

/// <summary>A case that is likely the same use.</summary>
/// <param name="Seen">Null where the person may not see the case: then reference, unit and contact are all there is (PP-1).</param>
/// <param name="Contact">Who answers for it, else who registered it.</param>
/// <param name="Likeness">In percent.</param>
public sealed record LikelyDuplicate(string Reference, string Unit, string? Contact, int Likeness, SeenDuplicate? Seen);

/// <summary>What more is said of it to those who see it.</summary>
public sealed record SeenDuplicate(string Title, Standing Standing, RevisionStatus? Status, RiskTier? Tier);

/// <summary>Finds alike cases by shared trigrams, then compares those few word for word (UC-4).</summary>
internal static class DuplicateQuery
{
    private const int Candidates = 40;
    private const int Shown = 3;

    /// <summary>Enough that a single common word brings nobody along.</summary>
    private const int LeastShared = 4;

    public static async Task<IReadOnlyList<LikelyDuplicate>> Like(AppDbContext db, IQueryable<UseCase> among, Actor actor, string title, string purpose, UseCaseId? except, CancellationToken ct)
    {
        var (likeness, wanted) = (new Likeness(title, purpose), Trigrams.Sample(title, purpose).ToList());
        if (wanted.Count == 0) return [];
        var alike = db.CaseTrigrams.Where(t => wanted.Contains(t.Trigram) && t.UseCaseId != except).GroupBy(t => t.UseCaseId)
            .Select(g => new { Id = g.Key, Shared = g.Count() }).Where(x => x.Shared >= LeastShared);
        var found = await among.Join(alike, u => u.Id, x => x.Id, (u, x) => new { Case = u, x.Shared })
            .OrderByDescending(x => x.Shared).ThenBy(x => x.Case.Reference).Take(Candidates)
            .Select(x => new { x.Case.Id, x.Case.Reference, x.Case.Title, x.Case.Purpose })
            .ToListAsync(ct);
        var best = found.Select(c => (c.Id, Likeness: likeness.To(c.Title, c.Purpose))).Where(c => c.Likeness > 0).OrderByDescending(c => c.Likeness).Take(Shown).ToDictionary(c => c.Id, c => c.Likeness);
        return best.Count == 0 ? [] : await Read(db, actor, best, ct);
    }

    private static async Task<IReadOnlyList<LikelyDuplicate>> Read(AppDbContext db, Actor actor, Dictionary<UseCaseId, int> best, CancellationToken ct)
    {
        var ids = best.Keys.ToList();
        var seen = await db.UseCases.VisibleTo(actor).Where(u => ids.Contains(u.Id)).Select(u => u.Id).ToListAsync(ct);
        var rows = await db.UseCases.Where(u => ids.Contains(u.Id)).Select(u => new
        {
            u.Id,
            u.Reference,
            u.Title,
            u.Standing,
            u.Tier,
            Status = u.Revisions.OrderByDescending(r => r.Number).Select(r => (RevisionStatus?)r.Status).FirstOrDefault(),
            Unit = db.Units.First(x => x.Id == u.UnitId).Name,
            Contact = db.People.Where(p => p.Id == (u.OwnerId ?? u.SubmitterId)).Select(p => p.Name).FirstOrDefault(),
        }).ToListAsync(ct);
        return [.. rows.Select(r => new LikelyDuplicate(r.Reference, r.Unit, r.Contact, best[r.Id], seen.Contains(r.Id) ? new(r.Title, r.Standing, r.Status, r.Tier) : null))
            .OrderByDescending(d => d.Likeness).ThenBy(d => d.Reference, StringComparer.Ordinal)];
    }
}
