using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Notices;

/// <summary>One piece of news that a person has not read.</summary>
public sealed record NoticeRow(Guid Id, string Title, string Text, DateTime At);

/// <summary>What a person has not read yet about one case, newest first.</summary>
public sealed class ListNotices(Database database, AccessCheck access)
{
    public Task<Result<IReadOnlyList<NoticeRow>>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<IReadOnlyList<NoticeRow>>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var me = access.Actor.Person;
        return await db.CaseNotices.Where(n => n.UseCaseId == id && n.PersonId == me && n.ReadAt == null && n.WithdrawnAt == null).OrderByDescending(n => n.At)
            .Select(n => new NoticeRow(n.Id, n.Title, n.Text, n.At)).ToListAsync(ct);
    }, ct);
}
