using System.Text;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import;

/// <summary>The result file of one import: every row with what became of it, line and reason (UC-5).</summary>
public sealed class ReadImportResult(Database database, AccessCheck access)
{
    /// <param name="target">Written as the pieces come, and left open.</param>
    public Task<Result<InventoryImportId>> Handle(InventoryImportId id, Stream target, CancellationToken ct = default) => database.Read<InventoryImportId>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.ReadImports)) return Refusal.Forbidden;
        if (!await db.InventoryImports.AnyAsync(i => i.Id == id, ct)) return Refusal.NotFound;
        var pieces = db.ImportResultPieces.Where(p => p.ImportId == id).OrderBy(p => p.Number).Select(p => p.Text);
        await foreach (var text in pieces.AsAsyncEnumerable().WithCancellation(ct)) await target.WriteAsync(Encoding.UTF8.GetBytes(text), ct);
        return id;
    }, ct);
}
