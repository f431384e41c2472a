using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Comments;

/// <summary>One privileged note, as Legal and the chair see it.</summary>
public sealed record NoteRow(Guid Id, string Author, string Text, DateTime WrittenAt);

/// <summary>The only reader of privileged notes (RV-3): Legal and the chair, unless recused from the case (CM-3).</summary>
public sealed class ListPrivilegedNotes(Database database, AccessCheck access, IReviewSecrecy secrecy)
{
    public Task<Result<IReadOnlyList<NoteRow>>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<IReadOnlyList<NoteRow>>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.PrivilegedNotes)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        if (await secrecy.Against(db, access.Actor, id, ct) is { } kept) return kept;
        return await db.PrivilegedNotes.Where(n => n.UseCaseId == id).OrderBy(n => n.WrittenAt).ThenBy(n => n.Id)
            .Join(db.People, n => n.AuthorId, p => p.Id, (n, p) => new NoteRow(n.Id, p.Name, n.Text, n.WrittenAt)).ToListAsync(ct);
    }, ct);
}
