using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reviews.Comments;

/// <summary>One comment as the case shows it.</summary>
/// <param name="Author">With "for" where a delegate wrote it (PP-6).</param>
public sealed record CommentRow(Guid Id, string Author, string Text, DateTime WrittenAt);

/// <summary>What was said about a case, in the order in which it was said.</summary>
/// <param name="HasUnseen">Somebody mentioned the reader since they last looked.</param>
public sealed record CommentsOf(IReadOnlyList<CommentRow> Rows, int Total, bool HasUnseen);

/// <summary>The comments on a case, for whoever may read it and is not recused from it (RV-3, CM-3).</summary>
public sealed class ListComments(Database database, AccessCheck access, IReviewSecrecy secrecy)
{
    /// <summary>The latest; a page that shows more is not read.</summary>
    public const int Most = 200;

    public Task<Result<CommentsOf>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<CommentsOf>(this, async db =>
    {
        if (!access.Allows(ReviewPermissions.Comment)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        if (await secrecy.Against(db, access.Actor, id, ct) is { } kept) return kept;
        var me = access.Actor.Person;
        var rows = await db.Comments.Where(c => c.UseCaseId == id).OrderByDescending(c => c.WrittenAt).ThenByDescending(c => c.Id).Take(Most).Select(c => new
        {
            Comment = c,
            Author = db.People.First(p => p.Id == c.AuthorId).Name,
            For = db.People.Where(p => p.Id == c.ForId).Select(p => p.Name).FirstOrDefault(),
        }).ToListAsync(ct);
        var total = rows.Count < Most ? rows.Count : await db.Comments.CountAsync(c => c.UseCaseId == id, ct);
        var unseen = access.Actor.StandIn is null && await db.CommentMentions.AnyAsync(m => m.UseCaseId == id && m.PersonId == me && m.SeenAt == null, ct);
        return new CommentsOf([.. rows.Select(x => new CommentRow(x.Comment.Id, x.For is null ? x.Author : $"{x.Author} for {x.For}", x.Comment.Text, x.Comment.WrittenAt)).Reverse()], total, unseen);
    }, ct);
}
