using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Reviews.Process;
using AiGovernance.UseCases;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.CaseFile;

/// <summary>Where a case is in its review.</summary>
/// <param name="WaitsFor">One of the words of <see cref="ReviewCourse"/>; empty when it is over.</param>
public sealed record CaseWait(string WaitsFor, DateTime Since);

/// <summary>What a case waits for and since when, for everyone who may see it (RV-8). Nothing where it was never submitted.</summary>
public sealed class ReadCaseProcess(Database database, AccessCheck access)
{
    public Task<Result<CaseWait?>> Handle(UseCaseId id, CancellationToken ct = default) => database.Read<CaseWait?>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.List)) return Refusal.Forbidden;
        if (!await db.UseCases.VisibleTo(access.Actor).AnyAsync(u => u.Id == id, ct)) return Refusal.NotFound;
        return Result.Of(await db.StateOf(ReviewCourse.First, id.Value, ct) is { } run ? new CaseWait(run.WaitsFor, run.Since) : null);
    }, ct);
}
