using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Documents;

/// <summary>What the register says of a file.</summary>
/// <param name="Number">Null when no document of these bytes was issued here.</param>
public sealed record DocumentVerdict(string ContentHash, string? Number, string? Kind, string? Title, DateTime? IssuedAt, DateTime? AsOf, long? CheckpointNumber)
{
    public bool IsIssuedHere => Number is not null;
}

/// <summary>Says whether a file was issued here and is unaltered, byte for byte (RP-3).</summary>
public sealed class CheckDocument(Database database, AccessCheck access)
{
    /// <param name="contentHash">SHA-256 of the file, as lower-case hex.</param>
    public Task<Result<DocumentVerdict>> Handle(string contentHash, CancellationToken ct = default) => database.Read<DocumentVerdict>(this, async db =>
    {
        if (!access.Allows(DocumentPermissions.Check)) return Refusal.Forbidden;
        var found = await db.Documents.Where(d => d.ContentHash == contentHash)
            .Select(d => new DocumentVerdict(contentHash, d.Number, d.Kind, d.Title, d.IssuedAt, d.AsOf, d.CheckpointNumber)).FirstOrDefaultAsync(ct);
        return found ?? new DocumentVerdict(contentHash, null, null, null, null, null, null);
    }, ct);
}
