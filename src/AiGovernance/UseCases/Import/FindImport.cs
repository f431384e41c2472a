using System.Globalization;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases.Transition;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import;

/// <summary>One import with the rows that need somebody: rejected ones and those that were altered.</summary>
/// <param name="Lines">The first of them; all stand in the result file.</param>
/// <param name="WithoutPermission">Uses that it brought, on which nobody decided and that have no transitional permission.</param>
public sealed record ImportDetails(ImportRow Import, IReadOnlyList<ImportResultLine> Lines, int WithoutPermission);

/// <summary>One import and what became of its rows (UC-5).</summary>
public sealed class FindImport(Database database, AccessCheck access)
{
    public const int ShownLines = 100;

    public Task<Result<ImportDetails>> Handle(InventoryImportId id, CancellationToken ct = default) => database.Read<ImportDetails>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.ReadImports)) return Refusal.Forbidden;
        if (await ListImports.Rows(db, db.InventoryImports.Where(i => i.Id == id)).SingleOrDefaultAsync(ct) is not { } import) return Refusal.NotFound;
        var waiting = await db.UseCases.VisibleTo(access.Actor).Where(u => u.Source!.ImportId == id).Waiting(access.Actor).CountAsync(ct);
        return new ImportDetails(import, await Lines(db, id, ct), waiting);
    }, ct);

    private static async Task<IReadOnlyList<ImportResultLine>> Lines(AppDbContext db, InventoryImportId id, CancellationToken ct)
    {
        var found = new List<ImportResultLine>();
        var pieces = db.ImportResultPieces.Where(p => p.ImportId == id).OrderBy(p => p.Number).Select(p => p.Text);
        await foreach (var text in pieces.AsAsyncEnumerable().WithCancellation(ct))
        {
            using var reader = new StringReader(text);
            found.AddRange((await CsvRecords.Read(reader, ',', ct).Select(LineOf).ToListAsync(ct)).OfType<ImportResultLine>().Take(ShownLines - found.Count));
            if (found.Count == ShownLines) break;
        }
        return found;
    }

    private static ImportResultLine? LineOf(SourceRecord row) =>
        row.Cells is [var line, var key, var outcome, { Length: > 0 } reason, var reference] && int.TryParse(line, CultureInfo.InvariantCulture, out var number)
            ? new(number, Enum.Parse<ImportOutcome>(outcome, ignoreCase: true), key, reason, reference)
            : null;
}
