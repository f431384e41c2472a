using System.Text;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import;

/// <summary>The result file of one import: every row with what became of it, line and reason (UC-5). That somebody took it is an entry (AT-1).</summary>
public sealed class ReadImportResult(Database database, AccessCheck access)
{
    /// <param name="target">Written as the pieces come, after every refusal, and left open.</param>
    public async Task<Result> Handle(InventoryImportId id, Stream target, CancellationToken ct = default)
    {
        var allowed = await database.Write(this, async db =>
        {
            if (!access.Allows(UseCasePermissions.ReadImports)) return Refusal.Forbidden;
            if (await db.InventoryImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } import) return Refusal.NotFound;
            db.Note(new TrailNote(new RecordRef("import", id.Value), [new TrailChange("Exported", null, import.ResultHash)], id.Value));
            return Result.Success;
        }, ct);
        // Not inside the write: a slow reader must not keep others waiting.
        if (allowed.Succeeded) await Send(id, target, ct);
        return allowed;
    }

    private async Task Send(InventoryImportId id, Stream target, CancellationToken ct)
    {
        await using var db = database.Open();
        var pieces = db.ImportResultPieces.Where(p => p.ImportId == id).OrderBy(p => p.Number).Select(p => p.Text);
        await foreach (var text in pieces.AsAsyncEnumerable().WithCancellation(ct)) await target.WriteAsync(Encoding.UTF8.GetBytes(text), ct);
    }
}
