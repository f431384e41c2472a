using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import;

/// <summary>How an import ended.</summary>
public sealed record ImportSummary(InventoryImportId Id, ImportCounts Counts)
{
    public override string ToString() => Counts.ToString();
}

/// <summary>Takes an inventory file into the register in one transaction (UC-5): every row is imported, updated, unchanged or rejected.</summary>
/// <remarks>Works in chunks, so that memory does not grow with the file. Cancelled, it leaves nothing.</remarks>
public sealed class ImportInventory(Database database, AccessCheck access, TimeProvider clock)
{
    /// <summary>Large enough that a round trip for each chunk costs little, small enough that its records fit in the processor's cache.</summary>
    private const int ChunkSize = 250;

    /// <param name="progress">Told the rows done after each chunk.</param>
    public async Task<Result<ImportSummary>> Handle(InventoryFile file, ProfileChoice profile, IProgress<int>? progress = null, CancellationToken ct = default)
    {
        if (!file.Content.CanSeek) throw new ArgumentException("The file is read once for its encoding and once for its rows.", nameof(file));
        return await database.Write<ImportSummary>(this, async db =>
        {
            if (!access.Allows(UseCasePermissions.Import)) return Refusal.Forbidden;
            var opened = await InventoryReader.Open(file.Content, profile.Profile, ct);
            if (!opened.Succeeded) return opened.Refusal;
            await using var reader = opened.Value;
            return await Take(db, reader, file, profile, progress, ct);
        }, ct);
    }

    private async Task<Result<ImportSummary>> Take(AppDbContext db, InventoryReader reader, InventoryFile file, ProfileChoice profile, IProgress<int>? progress, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var import = new InventoryImport(file, profile, access.Actor.Person, now);
        db.InventoryImports.Add(import);
        var desk = await ImportDesk.Open(db, import, now, ct);
        using var result = new ResultPieces(import);
        await foreach (var chunk in reader.Rows(ct).Chunk(ChunkSize).WithCancellation(ct))
        {
            if (result.Counts.Rows > 0) await db.SaveSoFar(ct);
            result.Add(db, await desk.Take(chunk, ct));
            progress?.Report(result.Counts.Rows);
        }
        if (result.Counts.Rows == 0) return ImportRefusals.NoRows;
        (await db.InventoryImports.FindAsync([import.Id], ct))!.End(result.Counts, result.Hash);
        return new ImportSummary(import.Id, result.Counts);
    }
}
