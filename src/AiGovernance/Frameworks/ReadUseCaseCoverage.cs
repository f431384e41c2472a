using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Frameworks;

/// <summary>The 72 subcategories of NIST AI RMF for one use case, each with verdict, rule and records (FW-2, FW-5).</summary>
public sealed class ReadUseCaseCoverage(Database database, AccessCheck access, IReviewSecrecy secrecy, RmfCatalogue catalogue, TimeProvider clock)
{
    public Task<Result<Coverage>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<Coverage>(this, async db =>
    {
        if (!access.Allows(FrameworkPermissions.ReadCase)) return Refusal.Forbidden;
        var useCase = await db.UseCases.VisibleTo(access.Actor).Include(u => u.Revisions).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        // Verdicts rest on what reviewers found, so they would tell it (CM-3).
        return await secrecy.Against(db, access.Actor, id, ct) is { } kept ? kept : await CoverageReader.OfUseCase(db, catalogue, useCase, clock.GetUtcNow().UtcDateTime, ct);
    }, ct);
}
