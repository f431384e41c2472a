using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Comments;

/// <summary>Who is mentioned has opened the comments of the case: they leave their inbox (DB-2). A delegate's look does not count as theirs.</summary>
public sealed class SeeMentions(Database database, AccessCheck access, IReviewSecrecy secrecy, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Comment)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        if (await secrecy.Against(db, access.Actor, id, ct) is { } kept) return kept;
        var (me, now) = (access.Actor.Person, clock.GetUtcNow().UtcDateTime);
        if (access.Actor.StandIn is not null) return Result.Success;
        foreach (var mention in await db.CommentMentions.Where(m => m.UseCaseId == id && m.PersonId == me && m.SeenAt == null).ToListAsync(ct)) mention.See(now);
        return Result.Success;
    }, ct);
}
