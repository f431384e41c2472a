using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Begins a new revision with the answers of the last one; the former decision stays in force until the new one is decided (UC-2).</summary>
public sealed class StartRevision(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.StartRevision, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        return await NextRevision.Begin(db, useCase, access.Actor.Person!.Value, clock.GetUtcNow().UtcDateTime, ct);
    }, ct);
}
