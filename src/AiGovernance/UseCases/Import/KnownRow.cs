using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import;

/// <summary>A row that the register had from an earlier file of the same profile.</summary>
internal sealed record KnownRow(UseCaseId Id, string SourceKey, string ContentHash, string Reference)
{
    /// <summary>Those of the given rows that are known, by their key.</summary>
    public static Task<Dictionary<string, KnownRow>> Among(AppDbContext db, string profile, IReadOnlyList<AcceptedRow> rows, CancellationToken ct)
    {
        var keys = rows.Select(r => r.SourceKey).ToList();
        return db.InventorySources.Where(s => s.Profile == profile && keys.Contains(s.SourceKey))
            .Select(s => new KnownRow(s.Id, s.SourceKey, s.ContentHash, db.UseCases.First(u => u.Id == s.Id).Reference))
            .ToDictionaryAsync(r => r.SourceKey, ct);
    }

    /// <summary>What an import of this row does.</summary>
    public static ImportOutcome OutcomeOf(AcceptedRow row, KnownRow? known) =>
        known is null ? ImportOutcome.Imported : known.ContentHash == row.ContentHash ? ImportOutcome.Unchanged : ImportOutcome.Updated;
}
