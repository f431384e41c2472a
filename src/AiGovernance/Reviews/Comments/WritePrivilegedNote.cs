using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Comments;

/// <summary>Legal or the chair puts advice on a case that nobody else sees; the trail says that it was written, not what (RV-3, AT-1).</summary>
public sealed class WritePrivilegedNote(Database database, AccessCheck access, IReviewSecrecy secrecy, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, string text, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.PrivilegedNotes)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        if (await secrecy.Against(db, access.Actor, id, ct) is { } kept) return kept;
        var written = PrivilegedNote.Write(id, access.Actor.Person!.Value, text, clock.GetUtcNow().UtcDateTime);
        if (!written.Succeeded) return written.Refusal;
        db.PrivilegedNotes.Add(written.Value!);
        return Result.Success;
    }, ct);
}
