using AiGovernance.Access;
using AiGovernance.Data;
using AiGovernance.Organisation;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import;

/// <summary>Holds what the register knows of a profile's rows and decides for each row what becomes of it. Lives for one import.</summary>
internal sealed class ImportDesk
{
    private readonly AppDbContext db;
    private readonly InventoryProfile profile;
    private readonly DateTime now;
    private readonly Dictionary<string, InventorySource> known;
    private readonly Dictionary<UseCaseId, UseCase> cases;
    private readonly Dictionary<(UnitId?, string), UnitId> units;
    private readonly ReferenceCounter counter;
    private readonly PersonId? importer;

    private ImportDesk(AppDbContext db, InventoryProfile profile, PersonId? importer, DateTime now, List<InventorySource> sources, List<UseCase> known, List<BusinessUnit> units, ReferenceCounter counter)
    {
        (this.db, this.profile, this.importer, this.now, this.counter) = (db, profile, importer, now, counter);
        this.known = sources.ToDictionary(s => s.SourceKey);
        cases = known.ToDictionary(u => u.Id);
        this.units = units.ToDictionary(u => (u.ParentId, u.Name.ToUpperInvariant()), u => u.Id);
    }

    public static async Task<ImportDesk> Open(AppDbContext db, InventoryProfile profile, Actor actor, DateTime now, CancellationToken ct)
    {
        var sources = await db.InventorySources.Where(s => s.Profile == profile.Name).ToListAsync(ct);
        var cases = await db.UseCases.Where(u => db.InventorySources.Any(s => s.Id == u.Id && s.Profile == profile.Name)).Include(u => u.History.Where(h => h.Until == null)).Include(u => u.Revisions).AsSplitQuery().ToListAsync(ct);
        return new(db, profile, actor.Person, now, sources, cases, await db.Units.ToListAsync(ct), await ReferenceCounter.Of(db, now.Year, ct));
    }

    public ImportResultLine Take(InventoryRow row) => row switch
    {
        RejectedRow rejected => new(row.Line, ImportOutcome.Rejected, Reason: rejected.Reason),
        AcceptedRow accepted => known.TryGetValue(accepted.SourceKey, out var source) ? Again(accepted, source) : First(accepted),
        _ => throw new InvalidOperationException($"A row is accepted or rejected, not {row.GetType().Name}."),
    };

    private ImportResultLine First(AcceptedRow row)
    {
        var useCase = UseCase.Import(row.Fields, UnitOf(row.Fields.UnitPath), importer, counter.Next(), now);
        db.UseCases.Add(useCase);
        var source = new InventorySource(useCase.Id, profile.Name, row, now);
        db.InventorySources.Add(source);
        known.Add(row.SourceKey, source);
        cases.Add(useCase.Id, useCase);
        return new(row.Line, ImportOutcome.Imported, row.SourceKey, row.Remark, useCase.Reference);
    }

    private ImportResultLine Again(AcceptedRow row, InventorySource source)
    {
        var useCase = cases[source.Id];
        if (source.ContentHash == row.ContentHash) return new(row.Line, ImportOutcome.Unchanged, row.SourceKey, null, useCase.Reference);
        source.Take(row, now);
        useCase.UpdateFromInventory(row.Fields, UnitOf(row.Fields.UnitPath), now);
        return new(row.Line, ImportOutcome.Updated, row.SourceKey, row.Remark, useCase.Reference);
    }

    /// <summary>Units not known are created under the import's root unit, which bears the profile's name (UC-5).</summary>
    private UnitId UnitOf(IReadOnlyList<string> path)
    {
        var unit = UnitUnder(null, profile.Name);
        foreach (var name in path) unit = UnitUnder(unit, name.Length > BusinessUnit.NameMaxLength ? name[..BusinessUnit.NameMaxLength] : name);
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
}
