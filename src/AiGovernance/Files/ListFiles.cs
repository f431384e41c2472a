using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Files;

/// <summary>One file as people see it.</summary>
/// <param name="Length">In bytes.</param>
public sealed record FileRow(FileId Id, string Name, long Length, string ContentHash, string AddedBy, DateTime AddedAt);

/// <summary>The files of a record.</summary>
/// <param name="MayAdd">This person may add one now.</param>
public sealed record FilesDetails(IReadOnlyList<FileRow> Rows, bool MayAdd);

/// <summary>The files of a record, for whoever may read the record.</summary>
public sealed class ListFiles(Database database, AccessCheck access, FileOwners owners)
{
    public Task<Result<FilesDetails>> Handle(RecordRef about, CancellationToken ct = default) => database.Read<FilesDetails>(this, async db =>
    {
        if (!access.Allows(FilePermissions.Use)) return Refusal.Forbidden;
        var rights = await owners.RightsOf(db, access.Actor, about, ct);
        if (!rights.Succeeded) return rights.Refusal;
        var rows = await db.Files.Where(f => f.AboutKind == about.Kind && f.AboutId == about.Id).OrderBy(f => f.AddedAt)
            .Select(f => new FileRow(f.Id, f.Name, f.Length, f.ContentHash, f.AddedBy == null ? f.AddedByGuest : db.People.First(p => p.Id == f.AddedBy).Name, f.AddedAt)).ToListAsync(ct);
        return new FilesDetails(rows, rights.Value.MayAdd);
    }, ct);
}
