using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Import;

/// <summary>One import in the list.</summary>
/// <param name="By">The portal's own name when its command did it.</param>
public sealed record ImportRow(InventoryImportId Id, string FileName, string Profile, int ProfileVersion, string By, DateTime At, ImportCounts Counts);

/// <summary>Every import there was, the newest first (UC-5).</summary>
public sealed class ListImports(Database database, AccessCheck access)
{
    private const int PageSize = 25;

    public Task<Result<Page<ImportRow>>> Handle(int page = 1, CancellationToken ct = default) => database.Read<Page<ImportRow>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.ReadImports)) return Refusal.Forbidden;
        var number = Math.Max(1, page);
        var total = await db.InventoryImports.CountAsync(ct);
        var rows = await Rows(db, db.InventoryImports).Skip((number - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new Page<ImportRow>(rows, total, number, PageSize);
    }, ct);

    internal static IQueryable<ImportRow> Rows(AppDbContext db, IQueryable<InventoryImport> imports) => imports.OrderByDescending(i => i.At).ThenByDescending(i => i.Id).Select(i => new ImportRow(
        i.Id, i.FileName, i.Profile, i.ProfileVersion, db.People.Where(p => p.Id == i.ById).Select(p => p.Name).FirstOrDefault() ?? Actor.SystemName, i.At,
        new ImportCounts(i.Imported, i.Updated, i.Unchanged, i.Rejected)));
}
