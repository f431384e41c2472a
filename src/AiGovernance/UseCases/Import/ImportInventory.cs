using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import;

/// <summary>How an import ended: the counts add up to the rows of the file.</summary>
public sealed record ImportSummary(int Imported, int Updated, int Unchanged, int Rejected, IReadOnlyList<ImportResultLine> Lines)
{
    public override string ToString() => $"imported {Imported}, updated {Updated}, unchanged {Unchanged}, rejected {Rejected}";
}

/// <summary>Takes an inventory file into the register in one transaction (UC-5): every row is imported, updated, unchanged or rejected.</summary>
public sealed class ImportInventory(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="file">Seekable.</param>
    public async Task<Result<ImportSummary>> Handle(Stream file, InventoryProfile profile, CancellationToken ct = default)
    {
        if (!file.CanSeek) throw new ArgumentException("The file is read once for its encoding and once for its rows.", nameof(file));
        return await database.Write<ImportSummary>(this, async db =>
        {
            if (!access.Allows(UseCasePermissions.Import)) return Refusal.Forbidden;
            file.Position = 0;
            var opened = await InventoryReader.Open(file, profile, ct);
            if (!opened.Succeeded) return opened.Refusal;
            await using var reader = opened.Value;
            var desk = await ImportDesk.Open(db, profile, access.Actor, clock.GetUtcNow().UtcDateTime, ct);
            var lines = new List<ImportResultLine>();
            await foreach (var row in reader.Rows(ct)) lines.Add(desk.Take(row));
            db.Note(Totals(profile, Summary(lines)));
            return Summary(lines);
        }, ct);
    }

    private static ImportSummary Summary(List<ImportResultLine> lines)
    {
        return new(Of(ImportOutcome.Imported), Of(ImportOutcome.Updated), Of(ImportOutcome.Unchanged), Of(ImportOutcome.Rejected), lines);

        int Of(ImportOutcome outcome) => lines.Count(l => l.Outcome == outcome);
    }

    private static TrailNote Totals(InventoryProfile profile, ImportSummary summary) =>
        new(new RecordRef("import", Guid.CreateVersion7()), [new TrailChange("Profile", null, profile.Name), new TrailChange("Result", null, summary.ToString())]);
}
