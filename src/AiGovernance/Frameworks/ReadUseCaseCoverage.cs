using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>The 72 subcategories of NIST AI RMF for one use case, each with verdict, rule and records (FW-2, FW-5).</summary>
public sealed class ReadUseCaseCoverage(Database database, AccessCheck access, RmfCatalogue catalogue, TimeProvider clock)
{
    public Task<Result<Coverage>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<Coverage>(this, async db =>
    {
        if (!access.Allows(FrameworkPermissions.ReadCase)) return Refusal.Forbidden;
        var useCase = await db.UseCases.VisibleTo(access.Actor).Include(u => u.Revisions).SingleOrDefaultAsync(u => u.Id == id, ct);
        return useCase is null ? Refusal.NotFound : await CoverageReader.OfUseCase(db, catalogue, useCase, clock.GetUtcNow().UtcDateTime, ct);
    }, ct);
}
