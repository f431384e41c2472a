using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.UseCases.Duplicates;

/// <summary>What triage has to know of alike cases (RV-0).</summary>
/// <param name="ResemblesConfidential">A confidential case is alike; which one, only those named on it see (PP-1, UC-4).</param>
public sealed record RegisterComparison(IReadOnlyList<LikelyDuplicate> Alike, bool ResemblesConfidential);

/// <summary>Compares a case with the whole register for the governance office (UC-4).</summary>
public sealed class CompareWithRegister(Database database, AccessCheck access)
{
    public Task<Result<RegisterComparison>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<RegisterComparison>(this, async db =>
    {
        var useCase = await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        if (useCase is null) return Refusal.NotFound;
        if (!access.Allows(UseCasePermissions.CompareWithRegister)) return Refusal.Forbidden with { About = useCase.Ref };
        var open = await DuplicateQuery.Like(db, db.UseCases.Where(u => !u.IsConfidential), access.Actor, useCase.Title, useCase.Purpose, id, ct);
        var hidden = await DuplicateQuery.Like(db, db.UseCases.Where(u => u.IsConfidential), access.Actor, useCase.Title, useCase.Purpose, id, ct);
        return new RegisterComparison([.. open, .. hidden.Where(d => d.Seen is not null)], hidden.Any(d => d.Seen is null));
    }, ct);
}
