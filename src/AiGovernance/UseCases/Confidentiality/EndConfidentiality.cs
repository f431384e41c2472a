using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Confidentiality;

/// <summary>Opens a confidential case again to whoever reads every other case (PP-1).</summary>
public sealed class EndConfidentiality(Database database, AccessCheck access)
{
    /// <param name="version">Of the case, as last read.</param>
    public Task<Result> Handle(UseCaseId id, int version, string reason, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.HandleConfidential, useCase)) return Refusal.Forbidden with { About = useCase.Ref };
        if (useCase.Version != version) return Refusal.Stale;
        if (ConfidentialRefusals.AgainstReason(reason) is { } no) return no;
        db.Because(reason);
        return useCase.EndConfidentiality();
    }, ct);
}
