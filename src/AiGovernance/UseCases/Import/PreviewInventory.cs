using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.UseCases.Import;

/// <summary>What an import would do, without doing it.</summary>
/// <param name="First">The first rows as they would become.</param>
/// <param name="Rejected">The first of those that would be rejected.</param>
public sealed record ImportPreview(ImportCounts Counts, IReadOnlyList<PreviewRow> First, IReadOnlyList<RejectedRow> Rejected);

/// <summary>One row as it would become.</summary>
public sealed record PreviewRow(AcceptedRow Row, ImportOutcome Outcome);

/// <summary>Reads an inventory as <see cref="ImportInventory"/> would, by the same code, and says what would become of each row (UC-5).</summary>
public sealed class PreviewInventory(Database database, AccessCheck access)
{
    private const int ChunkSize = 250;
    private const int ShownFirst = 10;
    public const int ShownRejected = 50;

    public Task<Result<ImportPreview>> Handle(InventoryFile file, InventoryProfile profile, CancellationToken ct = default) => database.Read<ImportPreview>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.Import)) return Refusal.Forbidden;
        var opened = await InventoryReader.Open(file.Content, profile, ct);
        if (!opened.Succeeded) return opened.Refusal;
        await using var reader = opened.Value;
        var (counts, first, rejected) = (ImportCounts.None, new List<PreviewRow>(), new List<RejectedRow>());
        await foreach (var chunk in reader.Rows(ct).Chunk(ChunkSize).WithCancellation(ct))
        {
            AcceptedRow[] accepted = [.. chunk.OfType<AcceptedRow>()];
            var known = await KnownRow.Among(db, profile.Name, accepted, ct);
            PreviewRow[] rows = [.. accepted.Select(row => new PreviewRow(row, KnownRow.OutcomeOf(row, known.GetValueOrDefault(row.SourceKey))))];
            RejectedRow[] bad = [.. chunk.OfType<RejectedRow>()];
            counts = bad.Aggregate(rows.Aggregate(counts, (sum, row) => sum.And(row.Outcome)), (sum, _) => sum.And(ImportOutcome.Rejected));
            first.AddRange(rows.Take(ShownFirst - first.Count));
            rejected.AddRange(bad.Take(ShownRejected - rejected.Count));
        }
        return counts.Rows == 0 ? ImportRefusals.NoRows : new ImportPreview(counts, first, rejected);
    }, ct);
}
