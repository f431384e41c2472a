using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases;

/// <summary>Sponsor or owner says yes to the part they were named for, before the decision (UC-7).</summary>
public sealed class AcceptPart(Database database, AccessCheck access, TimeProvider clock)
{
    public Task<Result> Handle(UseCaseId id, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        return access.Actor.Person is { } person ? useCase.Accept(person, clock.GetUtcNow().UtcDateTime) : Refusal.Forbidden;
    }, ct);
}
