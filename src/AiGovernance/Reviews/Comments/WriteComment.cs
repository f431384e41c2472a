using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Organisation;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Comments;

/// <summary>Whoever may read a case says something about it, and names others who may read it (RV-3).</summary>
public sealed class WriteComment(Database database, AccessCheck access, IReviewSecrecy secrecy, TimeProvider clock)
{
    public Task<Result<Guid>> Handle(UseCaseId id, string text, IReadOnlyCollection<PersonId> mentioned, CancellationToken ct = default) => database.Write<Guid>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Comment)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        if (await secrecy.Against(db, access.Actor, id, ct) is { } kept) return kept;
        var now = clock.GetUtcNow().UtcDateTime;
        var written = Comment.Write(id, access.Actor, text, [.. mentioned.Distinct()], now);
        if (!written.Succeeded) return written.Refusal;
        foreach (var mention in written.Value!.Mentions)
            if (await FaultOf(db, id, mention.PersonId, now, ct) is { } fault) return fault;
        db.Comments.Add(written.Value);
        return written.Value.Id;
    }, ct);

    private async Task<Refusal?> FaultOf(AppDbContext db, UseCaseId id, PersonId person, DateTime now, CancellationToken ct)
    {
        if (await ActorOf.Person(db, person, now, access.Actor.Source, ct) is not { } reader) return CommentRefusals.UnknownPerson;
        var reads = await db.UseCases.VisibleTo(reader).AnyAsync(u => u.Id == id, ct) && await secrecy.Against(db, reader, id, ct) is null;
        return reads ? null : CommentRefusals.MayNotRead.With(reader.Name);
    }
}
