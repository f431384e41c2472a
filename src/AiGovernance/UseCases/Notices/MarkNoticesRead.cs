using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Notices;

/// <summary>A person has read what happened to a case; it leaves their inbox.</summary>
public sealed class MarkNoticesRead(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        var me = access.Actor.Person;
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var notice in await db.CaseNotices.Where(n => n.UseCaseId == id && n.PersonId == me && n.ReadAt == null && n.WithdrawnAt == null).ToListAsync(ct)) notice.Read(now);
        return Result.Success;
    }, ct);
}
