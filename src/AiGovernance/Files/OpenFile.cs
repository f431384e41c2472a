using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Files;

/// <summary>A file on its way out.</summary>
/// <param name="Send">Writes the content; whole, or not at all.</param>
public sealed record OpenedFile(string Name, string MediaType, long Length, Func<Stream, CancellationToken, Task> Send);

/// <summary>Gives out the content of a file to who may read its record; that somebody fetched it is an entry (AT-1).</summary>
public sealed class OpenFile(Database database, AccessCheck access, FileOwners owners, FileVault vault)
{
    public async Task<Result<OpenedFile>> Handle(FileId id, CancellationToken ct = default)
    {
        var found = await database.Write<StoredFile>(this, async db =>
        {
            if (!access.Allows(FilePermissions.Use)) return Refusal.Forbidden;
            if (await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, ct) is not { } file) return Refusal.NotFound;
            var rights = await owners.RightsOf(db, access.Actor, file.About, ct);
            if (!rights.Succeeded) return rights.Refusal;
            db.Note(new TrailNote(new RecordRef("file", id.Value), [new("Fetched", null, file.Name)], file.SubjectId));
            return file;
        }, ct);
        if (!found.Succeeded) return found.Refusal;
        var opened = await vault.Open(found.Value.Id, found.Value.Key, ct);
        return opened.Succeeded ? new OpenedFile(found.Value.Name, found.Value.MediaType, found.Value.Length, opened.Value) : opened.Refusal;
    }
}
