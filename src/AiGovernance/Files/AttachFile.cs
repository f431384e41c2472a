using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.Files;

/// <summary>Adds a file to a record as evidence.</summary>
public sealed class AttachFile(Database database, AccessCheck access, FileOwners owners, FileVault vault, TimeProvider clock)
{
    /// <param name="name">As the sender calls it; cleaned.</param>
    /// <param name="content">Read once, from where it stands.</param>
    /// <param name="progress">Bytes received so far.</param>
    public async Task<Result<FileRow>> Handle(RecordRef about, string name, Stream content, IProgress<long>? progress = null, CancellationToken ct = default)
    {
        // Nobody's 25 MB are taken in before it is clear that they may send them.
        var may = await database.Read(this, db => Rights(db, about, ct), ct);
        if (!may.Succeeded) return may.Refusal;
        var received = await vault.Receive(name, content, progress, ct);
        if (!received.Succeeded) return received.Refusal;
        // To its end: a commit that was given up half-way may have happened, and then its content must be there.
        var added = await database.Write<FileRow>(this, db => Keep(db, about, received.Value), CancellationToken.None);
        if (!added.Succeeded) vault.Forget(received.Value);
        return added;
    }

    private async Task<Result<FileRow>> Keep(AppDbContext db, RecordRef about, ReceivedFile received)
    {
        var may = await Rights(db, about, CancellationToken.None);
        if (!may.Succeeded) return may.Refusal;
        var file = new StoredFile(received, about, may.Value.Subject, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime);
        db.Files.Add(file);
        return new FileRow(file.Id, file.Name, file.Length, file.ContentHash, access.Actor.Name, file.AddedAt);
    }

    private async Task<Result<FileRights>> Rights(AppDbContext db, RecordRef about, CancellationToken ct)
    {
        if (!access.Allows(FilePermissions.Use) || access.Actor.Person is null) return Refusal.Forbidden;
        var rights = await owners.RightsOf(db, access.Actor, about, ct);
        return rights is { Succeeded: true, Value.MayAdd: false } ? FileRefusals.NotAdded with { About = about } : rights;
    }
}
