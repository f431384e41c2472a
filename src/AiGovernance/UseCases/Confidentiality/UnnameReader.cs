using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Confidentiality;

/// <summary>Ends that a person who was named reads a confidential case (PP-1).</summary>
public sealed class UnnameReader(Database database, AccessCheck access, TimeProvider clock)
{
    /// <param name="version">Of the case, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, PersonId reader, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.NameReaders, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Version != version) return Refusal.Stale;
        if (ConfidentialRefusals.AgainstReason(reason) is { } no) return no;
        db.Because(reason);
        return useCase.UnnameReader(reader, clock.GetUtcNow().UtcDateTime);
    }, ct);
}
