using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases.Duplicates;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import;

/// <summary>Does with each row of a chunk what is to be done. Lives for one import; holds the units and nothing that grows with the file.</summary>
internal sealed class ImportDesk
{
    private readonly AppDbContext db;
    private readonly InventoryImport import;
    private readonly DateTime now;
    private readonly Dictionary<(UnitId?, string), UnitId> units;
    private readonly List<UseCase> imported = [];

    private ImportDesk(AppDbContext db, InventoryImport import, DateTime now, List<BusinessUnit> units)
    {
        (this.db, this.import, this.now) = (db, import, now);
        this.units = units.ToDictionary(u => (u.ParentId, u.Name.ToUpperInvariant()), u => u.Id);
    }

    public static async Task<ImportDesk> Open(AppDbContext db, InventoryImport import, DateTime now, CancellationToken ct) =>
        new(db, import, now, await db.Units.AsNoTracking().ToListAsync(ct));

    /// <summary>One line for each row, in their order.</summary>
    public async Task<IReadOnlyList<ImportResultLine>> Take(IReadOnlyList<InventoryRow> rows, CancellationToken ct)
    {
        AcceptedRow[] accepted = [.. rows.OfType<AcceptedRow>()];
        var known = await KnownRow.Among(db, import.Profile, accepted, ct);
        var changed = await Changed(accepted, known, ct);
        var counter = await ReferenceCounter.Of(db, now.Year, ct);
        ImportResultLine[] lines = [.. rows.Select(row => row switch
        {
            RejectedRow rejected => new ImportResultLine(row.Line, ImportOutcome.Rejected, Reason: rejected.Reason),
            AcceptedRow given => known.TryGetValue(given.SourceKey, out var former) ? Again(given, former, changed) : First(given, counter),
            _ => throw new InvalidOperationException($"A row is accepted or rejected, not {row.GetType().Name}."),
        })];
        await KeepTrigrams(changed.Values, ct);
        return lines;
    }

    /// <summary>Keeps the index of alike names in line with what was taken (UC-4).</summary>
    private async Task KeepTrigrams(IEnumerable<Pair> changed, CancellationToken ct)
    {
        // Past the change tracker: dozens of rows for each case would be tracked for nothing.
        await db.InsertRows(imported.SelectMany(CaseTrigram.Of), ct);
        imported.Clear();
        foreach (var (useCase, _) in changed) await CaseTrigram.Keep(db, useCase, ct);
    }

    private ImportResultLine First(AcceptedRow row, ReferenceCounter counter)
    {
        var useCase = UseCase.Import(row.Fields, UnitOf(row.Fields.UnitPath), counter.Next(), now);
        db.UseCases.Add(useCase);
        imported.Add(useCase);
        db.InventorySources.Add(new InventorySource(useCase.Id, import, row, now));
        return new(row.Line, ImportOutcome.Imported, row.SourceKey, row.Remark, useCase.Reference);
    }

    private ImportResultLine Again(AcceptedRow row, KnownRow known, Dictionary<UseCaseId, Pair> changed)
    {
        var outcome = KnownRow.OutcomeOf(row, known);
        if (outcome is ImportOutcome.Updated)
        {
            var (useCase, source) = changed[known.Id];
            source.Take(row, now);
            useCase.UpdateFromInventory(row.Fields, UnitOf(row.Fields.UnitPath), now);
        }
        return new(row.Line, outcome, row.SourceKey, outcome is ImportOutcome.Updated ? row.Remark : null, known.Reference);
    }

    private async Task<Dictionary<UseCaseId, Pair>> Changed(IEnumerable<AcceptedRow> rows, Dictionary<string, KnownRow> known, CancellationToken ct)
    {
        var ids = rows.Where(r => KnownRow.OutcomeOf(r, known.GetValueOrDefault(r.SourceKey)) is ImportOutcome.Updated).Select(r => known[r.SourceKey].Id).ToList();
        if (ids.Count == 0) return [];
        var sources = await db.InventorySources.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        return await db.UseCases.Where(u => ids.Contains(u.Id)).Include(u => u.History.Where(h => h.Until == null)).Include(u => u.Revisions).AsSplitQuery()
            .ToDictionaryAsync(u => u.Id, u => new Pair(u, sources[u.Id]), ct);
    }

    /// <summary>Units not known are created under the import's root unit, which bears the profile's name (UC-5).</summary>
    private UnitId UnitOf(IReadOnlyList<string> path)
    {
        var unit = UnitUnder(null, import.Profile);
        foreach (var name in path) unit = UnitUnder(unit, CellText.Cut(name, BusinessUnit.NameMaxLength));
        return unit;
    }

    private UnitId UnitUnder(UnitId? parent, string name)
    {
        if (units.TryGetValue((parent, name.ToUpperInvariant()), out var existing)) return existing;
        var unit = new BusinessUnit(UnitId.New(), name, parent);
        db.Units.Add(unit);
        units.Add((parent, name.ToUpperInvariant()), unit.Id);
        return unit.Id;
    }

    private sealed record Pair(UseCase Case, InventorySource Source);
}
